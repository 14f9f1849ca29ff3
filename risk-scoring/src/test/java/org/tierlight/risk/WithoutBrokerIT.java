package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.AlertRule;
import org.tierlight.vocabulary.SourceClass;

/** What callers see while the broker is away. */
class WithoutBrokerIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @Test
  void nothingIsShownBeforeAllFactsWereRead() {
    try (RunningService service = RunningService.on("127.0.0.1:1")) {
      RunningService.Answer ready = service.ask("/readyz");
      RunningService.Answer risk = service.ask("/v1/suppliers/any/risk");

      assertThat(ready.status()).isEqualTo(503);
      assertThat(ready.body().get("reasons").toString()).contains("broker");
      assertThat(service.ask("/livez").status()).isEqualTo(200);
      assertThat(risk.status()).isEqualTo(503);
      assertThat(risk.body().get("title").asString()).isEqualTo("Unavailable");
      assertThat(service.ask("/v1/indicators").status()).isEqualTo(200);
    }
  }

  @Test
  void anOutageMakesAnswersStaleAndLosesNothing() {
    try (Broker broker = Broker.start();
        RunningService service = RunningService.on(broker.bootstrapServers())) {
      TopicContent topics = new TopicContent(broker.bootstrapServers());
      supplyAndAwait(broker, service);

      broker.kill();
      await().atMost(PATIENCE).until(() -> service.risk("outage-mill").get("stale").asBoolean());
      assertThat(service.isReady()).isTrue();

      broker.restart();
      try (FactLog log = new FactLog(broker.bootstrapServers(), "after")) {
        log.evidence("outage-e1", "outage-farm", SourceClass.VERIFIED, 1);
        log.flush();
      }
      await().atMost(PATIENCE).until(() -> hasAlert(topics));
      await().atMost(PATIENCE).until(() -> !service.risk("outage-mill").get("stale").asBoolean());
    }
  }

  private static void supplyAndAwait(Broker broker, RunningService service) {
    try (FactLog log = new FactLog(broker.bootstrapServers(), "before")) {
      log.supplier("outage-farm", "UZ", "01", "520100", true);
      log.supplier("outage-mill", "PK", "13", "520511", false);
      log.shipment("outage-1", "outage-farm", "outage-mill", 100_00);
      log.flush();
    }
    await()
        .atMost(PATIENCE)
        .until(() -> service.ask("/v1/suppliers/outage-mill/risk").status() == 200);
  }

  private static boolean hasAlert(TopicContent topics) {
    List<AlertRule> rules = topics.alertsOf("outage-mill").stream().map(it -> it.rule()).toList();
    return rules.contains(AlertRule.LINK_ALERT);
  }
}
