package org.tierlight.risk.kafka.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.risk.audit.CertifiedSnapshot;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.InherentFactors;
import org.tierlight.risk.kafka.LoggedFact;
import org.tierlight.risk.kafka.RandomLogs;
import org.tierlight.risk.law.Proves;
import org.tierlight.risk.model.Profile;
import org.tierlight.risk.model.Standing;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

/**
 * The contract of both engines on one log: the same certified bytes, live values within four
 * tolerances of them, the golden values of method.md section 10; in any order, and told twice.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineContractIT {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Instant NOW = RandomLogs.at(RandomLogs.TODAY);
  private static final Factor UNKNOWN = new Factor(Interval.UNKNOWN, List.of());
  private static final Factor NO_RISK = new Factor(Interval.exactly(0), List.of());
  private static final Ruling RULING = new Ruling(PUBLISHED, (profile, goods) -> factors(profile));

  /** The certified numbers have four decimals. */
  private static final Offset<Double> FOUR_TOLERANCES =
      within(4 * PUBLISHED.streaming().tolerance() + 5e-5);

  private final Random chance = new Random(20260630);
  private final Set<String> versions = new HashSet<>();
  private final EngineUnderTest array = new ArrayUnderTest(RULING, NOW);
  private StreamsUnderTest streams;

  private static InherentFactors factors(Profile profile) {
    Factor factor = profile.name() == null ? UNKNOWN : NO_RISK;
    return new InherentFactors(factor, factor, factor);
  }

  @BeforeAll
  void start(@TempDir Path directory) {
    streams = new StreamsUnderTest(RULING, NOW, directory);
  }

  @AfterAll
  void stop() throws InterruptedException {
    streams.close();
  }

  /** Last, things move to other suppliers: certified the same, shown only after that (ADR 0062). */
  @Test
  @Proves("R1")
  void onRandomLogsBothEnginesCertifyTheSameAndShowIt() {
    for (int tries = 0; tries < 3; tries++) {
      tell(random(8).stream().map(Staying::staying).map(LoggedFact::record).toList());

      awaitSameCertificate();
      bothShowWhatIsCertified();
    }
    tell(random(8).stream().map(LoggedFact::record).toList());
    awaitSameCertificate();
  }

  @Test
  @Proves({"G3", "G4", "G5", "G6", "G9"})
  void bothEnginesComeToTheGoldenValues() {
    tell(GoldenWorlds.all());

    awaitSameCertificate();
    assertMid("g3", "C", 0.3680);
    assertMid("g4", "D", 0.3680);
    assertMid("g5", "A", 0.4313);
    assertMid("g5", "B", 0.3450);
    assertMid("g5", "C", 0.3614);
    assertMid("g6", "S", 0.4600);
    assertMid("g6", "C", 0.3680);
    assertMid("g6", "S0", 0.2800);
    assertAlert("X", 0.7840);
    assertAlert("Y", 0.3136);
    assertAlert("Z", 0.6272);
    assertAlert("ZZ", 0.5018);
  }

  /** The certificate comes out of the stores: what a store loses shows. */
  @Test
  void aFactThatAStoreLostChangesTheCertificate() {
    tell(new TrialLog("lost").raw("A", .5).supplier("B", 0).ships("A", "B", 100).records());
    awaitSameCertificate();
    CertifiedSnapshot before = streams.certified();

    Lost lost = Lost.from(streams.bootstrapServers(), "lost-shipment-4");
    assertThat(streams.certified().sha256()).isNotEqualTo(before.sha256());

    lost.putBack(streams.bootstrapServers());
    assertThat(streams.certified().sha256()).isEqualTo(before.sha256());
  }

  /** Some hundreds of facts; no two of one time and id, for nothing says which of them holds. */
  private List<LoggedFact> random(int logs) {
    return RandomLogs.any()
        .filter(log -> log.size() > 20)
        .sampleStream()
        .limit(logs)
        .flatMap(List::stream)
        .filter(fact -> versions.add(fact.envelope().time() + " " + fact.envelope().id()))
        .toList();
  }

  private void tell(List<ProducerRecord<byte[], byte[]>> facts) {
    array.tell(facts);
    List<ProducerRecord<byte[], byte[]>> sent = new ArrayList<>(facts);
    facts.stream().filter(fact -> chance.nextInt(5) == 0).forEach(sent::add);
    Collections.shuffle(sent, chance);
    streams.tell(sent);
  }

  private void awaitSameCertificate() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(streams.certified().lines()).isEqualTo(array.certified().lines()));
    assertThat(streams.certified().sha256()).isEqualTo(array.certified().sha256());
  }

  private void bothShowWhatIsCertified() {
    for (EngineUnderTest engine : List.of(array, streams)) {
      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> array.certified().lines().forEach(line -> shows(engine, line)));
    }
  }

  private static void shows(EngineUnderTest engine, String line) {
    String[] certified = line.split("\t", -1);
    assertThat(engine.live(new SupplierId(certified[0])))
        .hasValueSatisfying(
            live -> {
              Interval exposure = live.exposure();
              near(exposure.low(), certified[1]);
              near(exposure.mid(), certified[2]);
              near(exposure.high(), certified[3]);
              near(live.alertStrength(), certified[4]);
              assertThat(live.legalFlag() ? "L" : "-").isEqualTo(certified[5]);
            });
  }

  private static void near(double value, String certified) {
    assertThat(value).isCloseTo(Double.parseDouble(certified), FOUR_TOLERANCES);
  }

  private void assertMid(String world, String name, double golden) {
    for (EngineUnderTest engine : List.of(array, streams)) {
      assertThat(certified(engine, world, name)[2]).isEqualTo("%.4f".formatted(golden));
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  assertThat(live(engine, world, name).exposure().mid())
                      .isCloseTo(golden, FOUR_TOLERANCES));
    }
  }

  private void assertAlert(String name, double golden) {
    for (EngineUnderTest engine : List.of(array, streams)) {
      assertThat(certified(engine, "g9", name)[4]).isEqualTo("%.4f".formatted(golden));
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  assertThat(live(engine, "g9", name).alertStrength())
                      .isCloseTo(golden, FOUR_TOLERANCES));
    }
  }

  private static Standing live(EngineUnderTest engine, String world, String name) {
    return engine.live(TrialLog.id(world, name)).orElseThrow();
  }

  private static String[] certified(EngineUnderTest engine, String world, String name) {
    String id = TrialLog.id(world, name).value();
    return engine.certified().lines().stream()
        .map(line -> line.split("\t", -1))
        .filter(line -> Arrays.asList(line).getFirst().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
