package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.risk.audit.CertifiedSnapshot;
import org.tierlight.risk.csv.PackFiles;
import org.tierlight.risk.engine.Recomputed;
import org.tierlight.risk.engine.ScoringEngine;
import org.tierlight.risk.indicator.PackAppraisal;
import org.tierlight.risk.kafka.Clients;
import org.tierlight.risk.kafka.KafkaHistory;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.SourceClass;
import tools.jackson.databind.JsonNode;

/**
 * Two processes share the network under load; a third is added, then one of the first is killed.
 */
class StreamsKillIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final int SUPPLIERS = 200;

  /** Of the common pool's, which are one on two cores, the end of a process needs one. */
  private static final Executor OWN_THREAD = load -> Thread.ofPlatform().daemon().start(load);

  private static final int SHIPMENTS_A_ROUND = 100;
  private static final int ROUNDS_AFTERWARDS = 20;

  /** Four tolerances and half of the last digit shown, in points. */
  private static final Offset<Double> FOUR_TOLERANCES = within(0.4 + 0.005);

  private final SplittableRandom random = new SplittableRandom(11);
  private final Ruling ruling = ruling();

  private static Ruling ruling() {
    RiskWiring wiring = new RiskWiring();
    ParameterSet set = wiring.parameterSets(wiring.composition()).inForce(Perspective.GENERIC);
    return new Ruling(
        set.parameters(), new PackAppraisal(PackFiles.read(set.scale(), RiskWiring.mean(set))));
  }

  @Test
  void oneAddedAndOneKilledUnderLoadEndAtTheCertifiedHashOfOneEngine(@TempDir Path directory) {
    try (Broker broker = Broker.start();
        FactLog log = new FactLog(broker.bootstrapServers(), "parts");
        ServiceProcess first = started(broker, directory, "first");
        ServiceProcess second = started(broker, directory, "second")) {
      await().atMost(PATIENCE).until(() -> first.isReady() && second.isReady());
      declareSuppliers(log);
      CountDownLatch killed = new CountDownLatch(1);
      CompletableFuture<Void> load =
          CompletableFuture.runAsync(() -> shipUntil(killed, log), OWN_THREAD);
      try (ServiceProcess third = started(broker, directory, "third")) {
        await().atMost(PATIENCE).until(third::isReady);
        first.kill();
        killed.countDown();
        load.join();
        assertEndsAtTheArrayEnginesNumbers(broker, List.of(second, third));
      }
    }
  }

  private static ServiceProcess started(Broker broker, Path directory, String name) {
    return ServiceProcess.start(
        broker.bootstrapServers(),
        directory.resolve(name),
        directory.resolve(name + ".log"),
        "--tierlight.risk.engine=streams",
        "--tierlight.risk.streams.state=" + directory.resolve(name).resolve("stores"));
  }

  private void declareSuppliers(FactLog log) {
    for (int number = 0; number < SUPPLIERS; number++) {
      boolean primary = number >= SUPPLIERS * 2 / 3;
      log.supplier("part-" + number, "IN", primary ? "01" : "13", "520100", primary);
    }
    log.flush();
  }

  /** Cycles and tiers across all parts, round by round, and some rounds more. */
  private void shipUntil(CountDownLatch killed, FactLog log) {
    int round = 0;
    while (killed.getCount() > 0) {
      shipRound(round++, log);
    }
    for (int more = 0; more < ROUNDS_AFTERWARDS; more++) {
      shipRound(round++, log);
    }
  }

  private void shipRound(int round, FactLog log) {
    Instant next = Instant.now().plusMillis(400);
    for (int k = 0; k < SHIPMENTS_A_ROUND; k++) {
      ship(log, round * SHIPMENTS_A_ROUND + k);
    }
    log.flush();
    await().pollInterval(Duration.ofMillis(20)).until(() -> Instant.now().isAfter(next));
  }

  private void ship(FactLog log, int number) {
    int buyer = random.nextInt(SUPPLIERS * 2 / 3);
    int seller = (buyer + 1 + random.nextInt(SUPPLIERS - 1)) % SUPPLIERS;
    long cents = 100_00L + random.nextInt(1_000_000);
    log.shipment("parts-s" + number, "part-" + seller, "part-" + buyer, cents);
    if (number % 300 == 0) {
      log.evidence("parts-e" + number, "part-" + seller, SourceClass.VERIFIED, 0.9);
    }
  }

  private void assertEndsAtTheArrayEnginesNumbers(Broker broker, List<ServiceProcess> left) {
    ScoringEngine array = array(broker);
    List<Recomputed> exact = array.solved();
    String hash = CertifiedSnapshot.of(exact).sha256();
    for (ServiceProcess process : left) {
      await().atMost(PATIENCE).until(() -> hash.equals(certified(process)));
      await().atMost(PATIENCE).untilAsserted(() -> exact.forEach(one -> shows(process, one)));
    }
  }

  private ScoringEngine array(Broker broker) {
    ScoringEngine engine =
        new ScoringEngine(ruling.parameters(), ruling.appraisal(), Instant.now());
    new KafkaHistory(new Clients(broker.bootstrapServers()), Long.MAX_VALUE)
        .read(Instant.now(), fact -> engine.apply(fact.version(), fact.fact()));
    assertThat(engine.suppliers()).hasSize(SUPPLIERS);
    return engine;
  }

  private static String certified(ServiceProcess process) {
    return process.body("/internal/certified").path("sha256").asString();
  }

  private static void shows(ServiceProcess process, Recomputed exact) {
    JsonNode risk = process.body("/v1/suppliers/" + exact.supplier() + "/risk");
    assertThat(risk.at("/score/low").asDouble())
        .isCloseTo(100 * exact.exposure().low(), FOUR_TOLERANCES);
    assertThat(risk.at("/score/mid").asDouble())
        .isCloseTo(100 * exact.exposure().mid(), FOUR_TOLERANCES);
    assertThat(risk.at("/score/high").asDouble())
        .isCloseTo(100 * exact.exposure().high(), FOUR_TOLERANCES);
    assertThat(risk.at("/alert/strength").asDouble())
        .isCloseTo(100 * exact.alertStrength(), FOUR_TOLERANCES);
    assertThat(risk.at("/legalFlag").asBoolean()).isEqualTo(exact.legalFlag());
  }
}
