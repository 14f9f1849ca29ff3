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
import java.util.stream.IntStream;
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
      killWhileStreaming(broker, log, directory);
      try (ServiceProcess second = started(broker, directory.resolve("empty"))) {
        assertThat(began(second)).contains("Began with the whole log: no checkpoint is kept.");
        assertThat(lag(second)).isZero();
        assertIsConsistent(second);
        List<AlertRaised> alerts = topics.alerts();
        assertThat(alerts).isNotEmpty();
        assertThat(alerts).extracting(AlertRaised::alertId).doesNotHaveDuplicates();
        assertScoresToldAreThoseShown(topics, second);
      }
    }
  }

  @Test
  void withACheckpointAndTheSuffixItTellsAndShowsWhatTheWholeLogAmountsTo(@TempDir Path directory) {
    try (Broker broker = Broker.start();
        FactLog log = new FactLog(broker.bootstrapServers(), "kill")) {
      TopicContent topics = new TopicContent(broker.bootstrapServers());
      declareSuppliers(log);
      killWhileStreaming(broker, log, directory);
      Map<String, Double> resumed;
      try (ServiceProcess second = started(broker, directory)) {
        assertThat(began(second)).contains("Began with the checkpoint engine-");
        assertThat(lag(second)).isZero();
        assertIsConsistent(second);
        assertScoresToldAreThoseShown(topics, second);
        resumed = mids(second);
      }
      List<AlertRaised> alerts = topics.alerts();
      assertThat(alerts).extracting(AlertRaised::alertId).doesNotHaveDuplicates();
      try (ServiceProcess rebuilt = started(broker, directory.resolve("empty"))) {
        assertThat(lag(rebuilt)).isZero();
        assertThat(topics.alerts()).isEqualTo(alerts);
        mids(rebuilt)
            .forEach((id, mid) -> assertThat(resumed.get(id)).as(id).isCloseTo(mid, within(0.01)));
      }
    }
  }

  /** Ends the process in the middle of shipments, when it has kept a checkpoint of some. */
  private void killWhileStreaming(Broker broker, FactLog log, Path directory) {
    TopicContent topics = new TopicContent(broker.bootstrapServers());
    try (ServiceProcess first = started(broker, directory)) {
      ship(log, 0, SHIPMENTS / 2);
      await().atMost(PATIENCE).until(() -> topics.scores().size() > SUPPLIERS);
      double before = kept(first);
      ship(log, SHIPMENTS / 2, SHIPMENTS * 3 / 4);
      await().atMost(PATIENCE).until(() -> kept(first) > before);
      ship(log, SHIPMENTS * 3 / 4, SHIPMENTS);
      first.kill();
    }
  }

  private static double kept(ServiceProcess service) {
    return service
        .text("/metrics")
        .lines()
        .filter(line -> line.startsWith("tierlight_risk_checkpoints_kept_total"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  private static String began(ServiceProcess service) {
    return service.body("/readyz").get("reasons").get(1).asString();
  }

  /** The mid of every supplier's score, of 100. */
  private static Map<String, Double> mids(ServiceProcess service) {
    return IntStream.range(0, SUPPLIERS)
        .mapToObj(number -> "kill-" + number)
        .collect(
            Collectors.toMap(
                Function.identity(),
                id -> service.body("/v1/suppliers/" + id + "/risk").at("/score/mid").asDouble()));
  }

  private ServiceProcess started(Broker broker, Path directory) {
    ServiceProcess service =
        ServiceProcess.start(
            broker.bootstrapServers(),
            directory.resolve("data"),
            Path.of(directory + "-service.log"));
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
