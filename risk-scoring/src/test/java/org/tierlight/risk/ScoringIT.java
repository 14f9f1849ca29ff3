package org.tierlight.risk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierlight.message.AlertRaised;
import org.tierlight.message.AlertRaised.ChainLink;
import org.tierlight.message.ScorePublished;
import org.tierlight.message.Topic;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.AlertRule;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.SourceClass;
import tools.jackson.databind.JsonNode;

/** Facts in, scores and alerts out, on a real broker. */
class ScoringIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String broker = Broker.shared().bootstrapServers();
  private final TopicContent topics = new TopicContent(broker);
  private FactLog log = new FactLog(broker, "unused");
  private RunningService service = RunningService.on(broker);

  @BeforeEach
  void untilReady() {
    service.awaitReady();
  }

  @AfterEach
  void close() {
    log.close();
    service.close();
  }

  @Test
  void factsGoInAndScoresAndAnAlertWithItsReasonComeOut() {
    chain("reason");
    awaitScore("reason-brand");

    log.evidence("reason-e1", "reason-farm", SourceClass.VERIFIED, 0.9);

    AlertRaised alert = awaitAlert("reason-brand", AlertRule.LINK_ALERT);
    assertThat(alert.chain())
        .extracting(ChainLink::supplierId)
        .extracting(Object::toString)
        .containsExactly("reason-brand", "reason-factory", "reason-mill", "reason-farm");
    assertThat(alert.sentence()).contains("Fictional reason-farm").contains("tier 3");
    assertThat(alert.contributions())
        .anySatisfy(part -> assertThat(part.item()).isEqualTo("reason-e1"));
    double points =
        alert.contributions().stream().mapToDouble(AlertRaised.Contribution::points).sum();
    assertThat(points + alert.unexplained())
        .isCloseTo(100 * alert.after().exposure().mid(), within(0.006));
  }

  @Test
  void aRiskIsShownWithTermsThatSumAndNameTheirSources() {
    chain("shown");
    log.evidence("shown-e1", "shown-farm", SourceClass.CIVIL_SOCIETY, 0.8);
    awaitScore("shown-brand");
    await()
        .atMost(PATIENCE)
        .until(() -> sources(service.risk("shown-brand")).contains("Fictional Union"));

    JsonNode risk = service.risk("shown-brand");

    BigDecimal sum =
        StreamSupport.stream(risk.get("contributions").spliterator(), false)
            .map(part -> part.get("points").decimalValue())
            .reduce(risk.get("unexplained").decimalValue(), BigDecimal::add);
    assertThat(sum).isEqualByComparingTo(risk.get("score").get("mid").decimalValue());
    assertThat(risk.get("contributions").toString())
        .contains("TIP", "WGI", "ILO", "DOL", "2022 list", "NORMLEX as of mid 2026");
    assertThat(risk.get("legalStates").toString()).isEqualTo("[\"UNKNOWN\"]");
    assertThat(risk.get("parameterVersion").asString()).isEqualTo("2026-1");
    assertThat(risk.get("stale").asBoolean()).isFalse();
    assertThat(risk.get("position").asString()).contains("facts.evidence-");
  }

  @Test
  void aRestartRaisesNothingTwiceAndTellsNothingAnew() {
    chain("again");
    log.evidence("again-e1", "again-farm", SourceClass.OFFICIAL, 1.0);
    awaitAlert("again-mill", AlertRule.LEGAL_FLAG);
    awaitQuiet();
    List<AlertRaised> alerts = topics.alerts();
    List<ScorePublished> scores = topics.scores();

    restart();

    assertThat(topics.alerts()).isEqualTo(alerts);
    assertThat(topics.scores()).isEqualTo(scores);
    log.evidence("again-e2", "again-factory", SourceClass.OFFICIAL, 1.0);
    awaitAlert("again-factory", AlertRule.OFFICIAL_EVIDENCE);
    assertThat(topics.scoresOf("again-factory").getLast().epoch())
        .isGreaterThan(scores.getLast().epoch());
  }

  @Test
  void poisonIsQuarantinedOnceAndWhatFollowsIsRead() {
    List<Position> poison =
        List.of(
            log.poison(Topic.FACTS_EVIDENCE, "poison-farm", "{\"no\":"),
            log.poison(Topic.FACTS_SUPPLIERS, "poison-farm", "[".repeat(100_000)),
            log.poison(Topic.FACTS_SHIPMENTS, "poison-farm", "\u0000"));
    chain("poison");
    awaitScore("poison-brand");

    restart();

    List<String> refused =
        topics.records(Topic.QUARANTINE).stream()
            .map(it -> new String(it.headers().lastHeader("tierlight_position").value(), UTF_8))
            .toList();
    for (Position position : poison) {
      assertThat(refused).containsOnlyOnce(position.toString());
    }
  }

  @Test
  void theStreamEqualsAFullRecompute() {
    chain("equal");
    log.shipment("equal-back", "equal-brand", "equal-farm", 5_000_00);
    log.evidence("equal-e1", "equal-mill", SourceClass.CIVIL_SOCIETY, 0.7);
    awaitScore("equal-brand");
    awaitQuiet();

    JsonNode check = service.ask("/internal/consistency").body();

    assertThat(check.get("suppliers").asInt()).isGreaterThanOrEqualTo(4);
    assertThat(check.get("maxDifference").asDouble()).isLessThan(check.get("bound").asDouble());
    assertThat(check.get("flagDifferences").asInt()).isZero();
  }

  @Test
  void anUnknownSupplierIsAProblemNotAnEmptyAnswer() {
    RunningService.Answer answer = service.ask("/v1/suppliers/nobody-ever/risk");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.body().get("type").asString()).isEqualTo("/problems/unknown-supplier");
    assertThat(answer.body().get("traceId").asString()).hasSize(32);
  }

  @Test
  void showsPacksAndParameters() {
    JsonNode cotton = service.ask("/v1/indicators?country=cn&hs=5201&isic=01").body();
    assertThat(cotton.get("packs")).hasSize(9);
    assertThat(cotton.get("values").get("product").toString()).contains("Cotton from China");
    RunningService.Answer wrong = service.ask("/v1/indicators?country=ZZ&hs=abc");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.body().get("problems")).hasSize(2);
    JsonNode parameters = service.ask("/v1/parameters").body();
    assertThat(parameters.get("version").asString()).isEqualTo("2026-1");
    assertThat(parameters.get("origin").get("policy")).isNotEmpty();
    assertThat(service.text("/metrics")).contains("tierlight_risk_lag");
  }

  /** farm → mill → factory → brand, each the buyer's only supplier. */
  private void chain(String name) {
    log.close();
    log = new FactLog(broker, name);
    log.supplier(name + "-farm", "UZ", "01", "520100", true);
    log.supplier(name + "-mill", "CN", "13", "520511", false);
    log.supplier(name + "-factory", "BD", "14", "610910", false);
    log.supplier(name + "-brand", "DE", "46", "610910", false);
    log.shipment(name + "-1", name + "-farm", name + "-mill", 1_000_000_00);
    log.shipment(name + "-2", name + "-mill", name + "-factory", 2_000_000_00);
    log.shipment(name + "-3", name + "-factory", name + "-brand", 3_000_000_00);
    log.flush();
  }

  private void restart() {
    service.close();
    service = RunningService.on(broker);
    untilReady();
  }

  private void awaitScore(String supplier) {
    await().atMost(PATIENCE).until(() -> !topics.scoresOf(supplier).isEmpty());
  }

  private AlertRaised awaitAlert(String supplier, AlertRule rule) {
    await()
        .atMost(PATIENCE)
        .until(() -> topics.alertsOf(supplier).stream().anyMatch(it -> it.rule() == rule));
    return topics.alertsOf(supplier).stream()
        .filter(it -> it.rule() == rule)
        .findFirst()
        .orElseThrow();
  }

  /** Until nothing more was told for a while. */
  private void awaitQuiet() {
    AtomicInteger told = new AtomicInteger();
    await()
        .atMost(PATIENCE)
        .during(Duration.ofSeconds(1))
        .until(() -> told.get() == told.updateAndGet(it -> topics.scores().size()));
  }

  private static String sources(JsonNode risk) {
    return risk.path("contributions").toString();
  }
}
