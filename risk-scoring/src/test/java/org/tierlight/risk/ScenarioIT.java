package org.tierlight.risk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What might be, and whom to ask, over HTTP, about facts on a real broker. */
class ScenarioIT {

  private static final SmallChain CHAIN = SmallChain.started();

  @AfterAll
  static void close() {
    CHAIN.close();
  }

  private static JsonNode scenario(String edits) {
    RunningService.Answer answer = CHAIN.service().post("/v1/scenarios", body(edits));
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    return answer.body();
  }

  private static String body(String edits) {
    return "{\"supplierIds\": [\"wi-brand\"], \"edits\": [" + edits.replace('\'', '"') + "]}";
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
  void everythingThatIsWrongIsNamedAtOnce() {
    RunningService.Answer answer =
        CHAIN
            .service()
            .post(
                "/v1/scenarios",
                body(
                    """
                    {'kind': 'FORGET_SUPPLIER'},
                    {'kind': 'MOVE_SHARE', 'buyer': 'wi-brand', 'from': '?', 'to': 'wi-other',
                     'share': 40, 'sure': true},
                    {'kind': 'DISCLOSE_TIER', 'supplier': 'wi-other', 'upstream': []},
                    {'kind': 'CHANGE_PARAMETERS',
                     'figures': [{'pointer': '/no/such', 'value': 1}]},
                    7
                    """));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.body().get("problems").findValuesAsString("pointer"))
        .contains(
            "/edits/0/kind",
            "/edits/1/from",
            "/edits/1/share",
            "/edits/1/sure",
            "/edits/2/upstream",
            "/edits/3/figures/0/pointer",
            "/edits/4");
  }

  @Test
  void anEditThatDoesNotFitTheFactsIsNamed() {
    RunningService.Answer answer =
        CHAIN
            .service()
            .post(
                "/v1/scenarios",
                body(
                    "{'kind': 'DROP_SUPPLIER', 'buyer': 'wi-brand', 'supplier': 'wi-farm'},"
                        + "{'kind': 'WITHDRAW_EVIDENCE', 'supplier': 'wi-nobody', 'item': 'x'}"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().get("problems").findValuesAsString("pointer"))
        .containsExactly("/edits/0/supplier", "/edits/1/supplier");
    assertThat(answer.body().at("/problems/0/code").asString()).isEqualTo("NO_TRADE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"supplierIds\": []}",
        "{\"supplierIds\": [\"wi-brand\"]}",
        "{\"supplierIds\": [\"wi-brand\"], \"edits\": [], \"edits\": []}",
        "{\"supplierIds\": [\"wi-nobody\"], \"edits\": []}"
      })
  void aBodyThatIsNoScenarioIsRefused(String body) {
    assertThat(CHAIN.service().post("/v1/scenarios", body).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          'observedAt': '0000-01-01'     | /observedAt OUT_OF_RANGE
          'observedAt': '1900-01-01'     | /observedAt OUT_OF_RANGE
          'observedAt': '9999-01-01'     | /observedAt FUTURE_DATE
          'observedAt': 'yesterday'      | /observedAt BAD_DATE
          'source': 'a\\u0000b'         | /source BAD_CHARACTER
          'source': 'a\\u202eb'         | /source BAD_CHARACTER
          'source': 'a <b> c'            | /source BAD_CHARACTER
          'id': 'пункт'                  | /id BAD_CHARACTER
          'id': 'wi-e2'                  | /id KNOWN_EVIDENCE
          'strength': 1.5                | /strength OUT_OF_RANGE
          """)
  void supposedEvidenceKeepsToTheRulesOfEvidence(String field, String problem) {
    String strength = field.startsWith("'strength'") ? "" : "'strength': 0.5, ";
    RunningService.Answer answer =
        CHAIN
            .service()
            .post(
                "/v1/scenarios",
                body(
                    "{'kind': 'ADD_EVIDENCE', 'supplier': 'wi-other', 'sourceClass': 'VERIFIED',"
                        + " 'indicator': 'DEBT_BONDAGE', "
                        + strength
                        + field
                        + "}"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(problems(answer)).containsExactly("/edits/0" + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          'region': 'CN-ZZ'              | /region UNKNOWN_REGION  | CN-XJ
          'region': 'US-ZZ'              | /region UNKNOWN_REGION  | US-CA
          'isic': ['13', '9999']         | /isic/1 UNKNOWN_ISIC    | ISIC
          'name': 'a\\u202eb'           | /name BAD_CHARACTER     | leave
          """)
  void aSupposedSupplierKeepsToTheRulesOfSuppliers(String field, String problem, String hint) {
    RunningService.Answer answer =
        CHAIN
            .service()
            .post(
                "/v1/scenarios",
                body("{'kind': 'SUPPOSE_SUPPLIER', 'supplier': 'wi-new', " + field + "}"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(problems(answer)).containsExactly("/edits/0" + problem);
    assertThat(answer.body().at("/problems/0/hint").asString()).contains(hint);
  }

  @Test
  void evidenceOfNoStrengthIsTakenAsOnIngest() {
    scenario(
        "{'kind': 'ADD_EVIDENCE', 'supplier': 'wi-other', 'sourceClass': 'VERIFIED',"
            + " 'indicator': 'DEBT_BONDAGE', 'strength': 0, 'observedAt': '1970-01-01'}");
  }

  @Test
  void aBodyInUtf16OrOneThatSaysItIsPackedIsRefused() {
    byte[] sixteen = body("").getBytes(StandardCharsets.UTF_16);
    RunningService.Answer answer =
        CHAIN.service().post("/v1/scenarios", sixteen, "application/json");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().at("/problems/0/code").asString()).isEqualTo("NOT_UTF8");
    RunningService.Answer packed = CHAIN.service().postPacked("/v1/scenarios", body(""));
    assertThat(packed.status()).isEqualTo(415);
    assertThat(packed.body().get("detail").asString()).contains("without Content-Encoding");
  }

  private static List<String> problems(RunningService.Answer answer) {
    return answer.body().get("problems").values().stream()
        .map(it -> it.get("pointer").asString() + " " + it.get("code").asString())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"50, 200", "51, 400"})
  void editsAreLimited(int count, int status) {
    String edit =
        "{'kind': 'MOVE_SHARE', 'buyer': 'wi-brand', 'from': 'wi-mill', 'to': 'wi-other',"
            + " 'share': 0.1}";

    assertThat(
            CHAIN
                .service()
                .post("/v1/scenarios", body(String.join(",", Collections.nCopies(count, edit))))
                .status())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"100, 200", "101, 400"})
  void watchedSuppliersAreLimited(int count, int status) {
    String ids = String.join(",", Collections.nCopies(count, "\"wi-mill\""));

    assertThat(
            CHAIN
                .service()
                .post("/v1/scenarios", "{\"supplierIds\": [" + ids + "], \"edits\": []}")
                .status())
        .isEqualTo(status);
  }

  @Test
  void theFirstQuestionGoesWhereMostIsUnknown() {
    JsonNode plan = CHAIN.read("/v1/inquiries/plan?supplier=wi-brand&budget=1");

    assertThat(plan.at("/inquiries/0/supplierId").asString()).isEqualTo("wi-other");
    assertThat(plan.at("/inquiries/0/tier").asInt()).isEqualTo(1);
    assertThat(plan.at("/inquiries/0/narrows/expected").asDouble()).isPositive();
    assertThat(plan.at("/inquiries/0/forWhom/0/supplierId").asString()).isEqualTo("wi-brand");
    assertThat(plan.at("/inquiries/0/question").asString())
        .isEqualTo(
            "Ask Fictional wi-other who supplies it for what it sells (HS 5205): nobody has"
                + " disclosed any of its purchases.");
  }

  @Test
  void withoutASupplierThePlanIsForAllFinalBuyers() {
    assertThat(CHAIN.read("/v1/inquiries/plan").get("ofInterest").asInt()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "budget=0, 400",
    "budget=101, 400",
    "budget=x, 400",
    "Budget=5, 400",
    "budget=100, 200"
  })
  void theBudgetIsLimited(String query, int status) {
    assertThat(CHAIN.service().ask("/v1/inquiries/plan?" + query).status()).isEqualTo(status);
  }

  @Test
  void aBodyOfAnotherTypeIsAnsweredWithTheTypeToSend() {
    RunningService.Answer answer =
        CHAIN.service().post("/v1/scenarios", "{}".getBytes(UTF_8), "text/plain");

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.body().get("detail").asString())
        .isEqualTo("Send the body as application/json, named in the header Content-Type.");
  }

  @Test
  void nobodyCanBeAskedForTheSakeOfAnUnknownSupplier() {
    assertThat(CHAIN.service().ask("/v1/inquiries/plan?supplier=wi-nobody").status())
        .isEqualTo(404);
  }
}
