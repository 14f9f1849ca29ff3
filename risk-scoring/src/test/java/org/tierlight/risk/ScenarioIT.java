package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What might be, over HTTP, about facts on a real broker. */
class ScenarioIT {

  private static final SmallChain CHAIN = SmallChain.started();

  @AfterAll
  static void close() {
    CHAIN.close();
  }

  private static JsonNode scenario(String edits) {
    RunningService.Answer answer =
        CHAIN.service().post("/v1/scenarios", SmallChain.scenario(edits));
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void withoutEditsNothingChanges() {
    JsonNode answer = scenario("");

    assertThat(answer.at("/suppliers/0/before")).isEqualTo(answer.at("/suppliers/0/after"));
    assertThat(answer.at("/suppliers/0/difference").asDouble()).isZero();
    assertThat(answer.get("bandChanges").asInt()).isZero();
    assertThat(answer.has("advice")).isFalse();
  }

  @Test
  void eachSideComesApartIntoTermsThatSumToItsScore() {
    JsonNode answer =
        scenario(
            """
            {'kind': 'ADD_EVIDENCE', 'supplier': 'wi-other', 'sourceClass': 'VERIFIED',
             'indicator': 'DEBT_BONDAGE', 'strength': 0.7}
            """);

    assertSums(answer.at("/suppliers/0/before"));
    assertSums(answer.at("/suppliers/0/after"));
    assertThat(answer.at("/suppliers/0/after/contributions").toString())
        .contains("Smaller terms from");
  }

  private static void assertSums(JsonNode side) {
    BigDecimal terms =
        side.get("contributions").values().stream()
            .map(term -> term.get("points").decimalValue())
            .reduce(side.get("unexplained").decimalValue(), BigDecimal::add);
    assertThat(terms).isEqualByComparingTo(side.at("/score/mid").decimalValue());
  }

  @Test
  void leavingASupplierIsShownSideBySideWithTheRemark() {
    JsonNode before = CHAIN.read("/v1/suppliers/wi-brand/risk");

    JsonNode answer =
        scenario("{'kind': 'drop_supplier', 'buyer': 'wi-brand', 'supplier': 'wi-mill'}");

    JsonNode brand = answer.at("/suppliers/0");
    assertThat(brand.at("/before/score")).isEqualTo(before.get("score"));
    assertThat(brand.at("/after/score/mid").asDouble())
        .isLessThan(brand.at("/before/score/mid").asDouble());
    assertThat(brand.get("difference").asDouble()).isNegative();
    assertThat(answer.get("advice").asString()).startsWith("Exit is not remedy");
    assertThat(answer.get("assumptions").toString()).contains("each in proportion");
    assertThat(CHAIN.read("/v1/suppliers/wi-brand/risk").get("score"))
        .isEqualTo(before.get("score"));
  }

  @Test
  void aSupposedSupplierAndAMovedShareAndEvidenceAndFiguresAreTriedTogether() {
    JsonNode answer =
        scenario(
            """
            {'kind': 'SUPPOSE_SUPPLIER', 'supplier': 'wi-new', 'name': 'New mill', 'country': 'PT',
             'isic': ['1311'], 'hs': ['5205'], 'primaryProducer': true},
            {'kind': 'MOVE_SHARE', 'buyer': 'wi-brand', 'from': 'wi-mill', 'to': 'wi-new',
             'share': 0.4},
            {'kind': 'DISCLOSE_TIER', 'supplier': 'wi-other',
             'upstream': [{'supplier': 'wi-new', 'share': 0.5}]},
            {'kind': 'ADD_EVIDENCE', 'supplier': 'wi-other', 'sourceClass': 'OFFICIAL',
             'indicator': 'DEBT_BONDAGE', 'strength': 1},
            {'kind': 'WITHDRAW_EVIDENCE', 'supplier': 'wi-mill', 'item': 'wi-e2'},
            {'kind': 'CHANGE_PARAMETERS',
             'figures': [{'pointer': '/exposure/passing', 'value': 0.7}]}
            """);

    assertThat(answer.at("/suppliers/0/after/legalFlag").asBoolean()).isTrue();
    assertThat(answer.at("/suppliers/0/after/band").asString()).isEqualTo("HIGH");
    assertThat(answer.get("bandChanges").asInt()).isPositive();
    assertThat(answer.get("parameterVersionAfter").asString()).isEqualTo("what-if");
  }

  @Test
  void anotherSetOfFiguresCanBeTried() {
    JsonNode answer = scenario("{'kind': 'CHANGE_PARAMETERS', 'version': '2026-1-uflpa'}");

    assertThat(answer.get("parameterVersionAfter").asString()).isEqualTo("2026-1-uflpa");
    assertThat(answer.get("parameterVersion").asString()).isEqualTo("2026-1");
  }

  @Test
  void evidenceOfNoStrengthIsTakenAsOnIngest() {
    scenario(
        "{'kind': 'ADD_EVIDENCE', 'supplier': 'wi-other', 'sourceClass': 'VERIFIED',"
            + " 'indicator': 'DEBT_BONDAGE', 'strength': 0, 'observedAt': '1970-01-01'}");
  }
}
