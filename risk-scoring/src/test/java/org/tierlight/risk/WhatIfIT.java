package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.SourceClass;
import tools.jackson.databind.JsonNode;

/** Connections and what-if questions over HTTP, about facts on a real broker. */
class WhatIfIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String BROKER = Broker.shared().bootstrapServers();

  private static final FactLog LOG = new FactLog(BROKER, "what-if");
  private static final RunningService SERVICE = RunningService.on(BROKER);

  /** A farm that is listed sells to a mill, the mill to a brand; the mill's tier is all known. */
  @BeforeAll
  static void facts() {
    await().atMost(PATIENCE).until(SERVICE::isReady);
    LOG.supplier("wi-farm", "VN", "0116", "5201", true);
    LOG.supplier("wi-mill", "VN", "1311", "5205", false);
    LOG.supplier("wi-other", "PT", "1311", "5205", false);
    LOG.supplier("wi-brand", "DE", "1410", "6109", false);
    LOG.shipment("wi-s1", "wi-farm", "wi-mill", 400_000);
    LOG.shipment("wi-s2", "wi-mill", "wi-brand", 700_000);
    LOG.shipment("wi-s3", "wi-other", "wi-brand", 300_000);
    LOG.evidence("wi-e1", "wi-farm", SourceClass.OFFICIAL, 1);
    LOG.evidence("wi-e2", "wi-mill", SourceClass.CIVIL_SOCIETY, 0.8);
    LOG.flush();
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                SERVICE.ask("/v1/suppliers/wi-brand/risk").status() == 200
                    && answer("/v1/suppliers/wi-brand/exposures").contains("wi-e1"));
  }

  @AfterAll
  static void close() {
    LOG.close();
    SERVICE.close();
  }

  private static String answer(String path) {
    return SERVICE.text(path);
  }

  private static JsonNode read(String path) {
    RunningService.Answer answer = SERVICE.ask(path);
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void aListedSupplierUpstreamIsNamedWithItsChain() {
    JsonNode answer = read("/v1/suppliers/wi-brand/exposures?maxTier=2");

    assertThat(answer.get("answer").asString()).isEqualTo("YES");
    JsonNode found = answer.at("/connections/0");
    assertThat(found.get("supplierId").asString()).isEqualTo("wi-farm");
    assertThat(found.at("/entries/0/item").asString()).isEqualTo("wi-e1");
    assertThat(ids(found.get("chain"))).containsExactly("wi-brand", "wi-mill", "wi-farm");
    assertThat(found.at("/chain/1/share").asDouble()).isEqualTo(0.7);
    assertThat(found.at("/chain/1/cents").asLong()).isEqualTo(700_000);
    assertThat(found.at("/chain/1/lastShipped").asString()).hasSize(10);
    assertThat(answer.at("/unknown/0/supplierId").asString()).isEqualTo("wi-other");
    assertThat(answer.at("/coverage/1/lost").asDouble()).isEqualTo(0.3);
    assertThat(answer.get("position").asString()).contains("facts.");
  }

  @Test
  void withinOneTierNobodyIsListedAndEverythingIsKnown() {
    assertThat(read("/v1/suppliers/wi-brand/exposures?maxTier=1").get("answer").asString())
        .isEqualTo("NO");
  }

  @Test
  void aMomentBeforeTheFactsKnowsNobody() {
    assertThat(SERVICE.ask("/v1/suppliers/wi-brand/exposures?knownAt=2026-01-01").status())
        .isEqualTo(404);
  }

  @Test
  void theFarmIsTheWayOfAPartOfTheScore() {
    JsonNode answer = read("/v1/suppliers/wi-brand/risk/through?supplier=wi-farm");

    double whole = answer.at("/score/low").asDouble();
    double through = answer.at("/comesThrough/low").asDouble();
    assertThat(through).isPositive();
    assertThat(answer.at("/leftWithout/low").asDouble()).isCloseTo(whole - through, within(0.011));
    assertThat(answer.get("advice").asString()).startsWith("Exit is not remedy");
  }

  @ParameterizedTest
  @CsvSource({
    "exposures?maxTier=0, /maxTier",
    "exposures?maxTier=11, /maxTier",
    "exposures?maxTier=two, /maxTier",
    "exposures?list=nobody, /list",
    "exposures?region=QQ-1, /region",
    "risk/through, /supplier"
  })
  void whatCannotBeReadIsNamed(String question, String pointer) {
    RunningService.Answer answer = SERVICE.ask("/v1/suppliers/wi-brand/" + question);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.body().at("/problems/0/pointer").asString()).isEqualTo(pointer);
  }

  @Test
  void anUnknownListIsAnsweredWithTheKnownOnes() {
    assertThat(answer("/v1/suppliers/wi-brand/exposures?list=nobody")).contains("Fictional Union");
    assertThat(read("/v1/suppliers/wi-brand/exposures?list=fictional%20union").get("answer"))
        .hasToString("\"YES\"");
  }

  @Test
  void whoeverNoFactSpeaksOfIsUnknown() {
    assertThat(SERVICE.ask("/v1/suppliers/wi-nobody/exposures").status()).isEqualTo(404);
    assertThat(SERVICE.ask("/v1/suppliers/wi-brand/risk/through?supplier=wi-nobody").status())
        .isEqualTo(404);
  }

  private static Stream<String> ids(JsonNode chain) {
    return chain.values().stream().map(link -> link.get("supplierId").asString());
  }

  private static JsonNode scenario(String edits) {
    RunningService.Answer answer = SERVICE.post("/v1/scenarios", body(edits));
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
  void leavingASupplierIsShownSideBySideWithTheRemark() {
    JsonNode before = read("/v1/suppliers/wi-brand/risk");

    JsonNode answer =
        scenario("{'kind': 'drop_supplier', 'buyer': 'wi-brand', 'supplier': 'wi-mill'}");

    JsonNode brand = answer.at("/suppliers/0");
    assertThat(brand.at("/before/score")).isEqualTo(before.get("score"));
    assertThat(brand.at("/after/score/mid").asDouble())
        .isLessThan(brand.at("/before/score/mid").asDouble());
    assertThat(brand.get("difference").asDouble()).isNegative();
    assertThat(answer.get("advice").asString()).startsWith("Exit is not remedy");
    assertThat(answer.get("assumptions").toString()).contains("each in proportion");
    assertThat(read("/v1/suppliers/wi-brand/risk").get("score")).isEqualTo(before.get("score"));
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
        SERVICE.post(
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
        SERVICE.post(
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
        "{\"supplierIds\": [\"wi-nobody\"], \"edits\": []}"
      })
  void aBodyThatIsNoScenarioIsRefused(String body) {
    assertThat(SERVICE.post("/v1/scenarios", body).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"50, 200", "51, 400"})
  void editsAreLimited(int count, int status) {
    String edit =
        "{'kind': 'MOVE_SHARE', 'buyer': 'wi-brand', 'from': 'wi-mill', 'to': 'wi-other',"
            + " 'share': 0.1}";

    assertThat(
            SERVICE
                .post("/v1/scenarios", body(String.join(",", Collections.nCopies(count, edit))))
                .status())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"100, 200", "101, 400"})
  void watchedSuppliersAreLimited(int count, int status) {
    String ids = String.join(",", Collections.nCopies(count, "\"wi-mill\""));

    assertThat(
            SERVICE
                .post("/v1/scenarios", "{\"supplierIds\": [" + ids + "], \"edits\": []}")
                .status())
        .isEqualTo(status);
  }

  @Test
  void theFirstQuestionGoesWhereMostIsUnknown() {
    JsonNode plan = read("/v1/inquiries/plan?supplier=wi-brand&budget=1");

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
    assertThat(read("/v1/inquiries/plan").get("ofInterest").asInt()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"budget=0, 400", "budget=101, 400", "budget=x, 400", "budget=100, 200"})
  void theBudgetIsLimited(String query, int status) {
    assertThat(SERVICE.ask("/v1/inquiries/plan?" + query).status()).isEqualTo(status);
  }

  @Test
  void nobodyCanBeAskedForTheSakeOfAnUnknownSupplier() {
    assertThat(SERVICE.ask("/v1/inquiries/plan?supplier=wi-nobody").status()).isEqualTo(404);
  }
}
