package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.message.AlertRaised;
import org.tierlight.message.ScorePublished;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.SourceClass;
import tools.jackson.databind.JsonNode;

/** Killed in the middle of twenty thousand shipments, and back with nothing lost or said twice. */
class KillIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int SUPPLIERS = 300;
  private static final int SHIPMENTS = 20_000;

  private final SplittableRandom random = new SplittableRandom(7);

  @Test
  void afterAKillScoresEqualTheFullRecomputeAndNoAlertIsRaisedTwice(@TempDir Path directory) {
    try (Broker broker = Broker.start();
        FactLog log = new FactLog(broker.bootstrapServers(), "kill")) {
      TopicContent topics = new TopicContent(broker.bootstrapServers());
      declareSuppliers(log);
      try (ServiceProcess first = started(broker, directory)) {
        ship(log, 0, SHIPMENTS / 2);
        await().atMost(PATIENCE).until(() -> topics.scores().size() > SUPPLIERS);
        ship(log, SHIPMENTS / 2, SHIPMENTS);
        first.kill();
      }
      try (ServiceProcess second = started(broker, directory)) {
        assertThat(lag(second)).isZero();
        assertIsConsistent(second);
        List<AlertRaised> alerts = topics.alerts();
        assertThat(alerts).isNotEmpty();
        assertThat(alerts).extracting(AlertRaised::alertId).doesNotHaveDuplicates();
        assertScoresToldAreThoseShown(topics, second);
      }
    }
  }

  private ServiceProcess started(Broker broker, Path directory) {
    ServiceProcess service =
        ServiceProcess.start(broker.bootstrapServers(), directory.resolve("service.log"));
    await().atMost(PATIENCE).until(service::isReady);
    return service;
  }

  private void declareSuppliers(FactLog log) {
    for (int number = 0; number < SUPPLIERS; number++) {
      boolean primary = number >= SUPPLIERS * 2 / 3;
      log.supplier("kill-" + number, "IN", primary ? "01" : "13", "520100", primary);
    }
    log.flush();
  }

  /** Sellers have higher numbers than their buyers, so that tiers are several and end. */
  private void ship(FactLog log, int from, int to) {
    for (int number = from; number < to; number++) {
      int buyer = random.nextInt(SUPPLIERS * 2 / 3);
      int seller = buyer + 1 + random.nextInt(SUPPLIERS - buyer - 1);
      long cents = 100_00L + random.nextInt(1_000_000);
      log.shipment("kill-s" + number, "kill-" + seller, "kill-" + buyer, cents);
      if (number % 500 == 0) {
        log.evidence("kill-e" + number, "kill-" + seller, SourceClass.VERIFIED, 0.9);
      }
    }
    log.flush();
  }

  private static long lag(ServiceProcess service) {
    await().atMost(PATIENCE).until(() -> service.body("/readyz").get("lag").asLong() == 0);
    return service.body("/readyz").get("lag").asLong();
  }

  private static void assertIsConsistent(ServiceProcess service) {
    JsonNode check = service.body("/internal/consistency");
    assertThat(check.get("suppliers").asInt()).isEqualTo(SUPPLIERS);
    assertThat(check.get("maxDifference").asDouble()).isLessThan(check.get("bound").asDouble());
    assertThat(check.get("flagDifferences").asInt()).isZero();
  }

  private static void assertScoresToldAreThoseShown(TopicContent topics, ServiceProcess service) {
    Map<String, ScorePublished> told =
        topics.scores().stream()
            .collect(
                Collectors.toMap(
                    score -> score.supplierId().value(),
                    Function.identity(),
                    (one, other) -> one.version() > other.version() ? one : other));
    assertThat(told).hasSize(SUPPLIERS);
    told.forEach(
        (supplier, score) -> {
          double shown =
              service.body("/v1/suppliers/" + supplier + "/risk").at("/score/mid").asDouble();
          assertThat(shown / 100).as(supplier).isCloseTo(score.exposure().mid(), within(0.0011));
        });
  }
}
