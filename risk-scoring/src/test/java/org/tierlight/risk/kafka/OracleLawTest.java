package org.tierlight.risk.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.tierlight.risk.engine.Recomputed;
import org.tierlight.risk.engine.ScoringEngine;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.InherentFactors;
import org.tierlight.testkit.oracle.Expected;
import org.tierlight.testkit.oracle.Facts;
import org.tierlight.testkit.oracle.FlagShipments;
import org.tierlight.testkit.oracle.Oracle;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

/** The engine and the oracle, written apart from each other, read the same log the same way. */
class OracleLawTest {

  private static final Offset<Double> SOLVED = within(1e-9);
  private static final Factor UNKNOWN = new Factor(Interval.UNKNOWN, List.of());
  private static final InherentFactors NOTHING_KNOWN =
      new InherentFactors(UNKNOWN, UNKNOWN, UNKNOWN);

  @Provide
  Arbitrary<List<LoggedFact>> logs() {
    return RandomLogs.any();
  }

  @Property(tries = 500)
  void theEngineAgreesWithTheOracle(@ForAll("logs") List<LoggedFact> log) {
    assertAgree(engine(log), log, RandomLogs.TODAY);
  }

  @Property(tries = 200)
  void itStillAgreesWhenDaysHaveGoneBy(
      @ForAll("logs") List<LoggedFact> log, @ForAll @IntRange(min = 1, max = 800) int days) {
    ScoringEngine engine = engine(log);
    LocalDate later = RandomLogs.TODAY.plusDays(days);
    engine.advanceTo(RandomLogs.at(later));

    assertAgree(engine, log, later);
  }

  @Provide
  Arbitrary<List<LoggedFact>> logsWithDecisions() {
    return RandomLogs.withDecisions();
  }

  @Property(tries = 500)
  void theyAgreeOnWhatIsOneSupplier(@ForAll("logsWithDecisions") List<LoggedFact> log) {
    assertAgree(engine(log), log, RandomLogs.TODAY);
  }

  private static ScoringEngine engine(List<LoggedFact> log) {
    ScoringEngine engine =
        new ScoringEngine(
            PUBLISHED, (profile, goods) -> NOTHING_KNOWN, RandomLogs.at(RandomLogs.TODAY));
    log.forEach(fact -> fact.tell(engine));
    return engine;
  }

  private static void assertAgree(ScoringEngine engine, List<LoggedFact> log, LocalDate today) {
    Facts facts = new Facts();
    log.forEach(fact -> fact.tell(facts));
    Map<SupplierId, Expected> expected =
        new Oracle(facts, today, supplier -> Interval.UNKNOWN).scores();
    assertThat(engine.suppliers()).containsExactlyInAnyOrderElementsOf(expected.keySet());
    engine.recompute().forEach(score -> assertAgree(score, expected));
    assertThat(flagShipments(engine)).isEqualTo(FlagShipments.of(facts, today));
  }

  private static Map<SupplierId, Map<SupplierId, Set<String>>> flagShipments(ScoringEngine engine) {
    Map<SupplierId, Map<SupplierId, Set<String>>> behind = new TreeMap<>();
    for (SupplierId supplier : engine.suppliers()) {
      engine.assessments().legal(supplier).stream()
          .flatMap(legal -> legal.flag().causes().stream())
          .filter(cause -> cause.trade().isPresent())
          .forEach(
              cause ->
                  behind
                      .computeIfAbsent(supplier, buyer -> new TreeMap<>())
                      .put(cause.supplier(), Set.copyOf(cause.trade().orElseThrow().latest())));
    }
    return behind;
  }

  private static void assertAgree(Recomputed score, Map<SupplierId, Expected> expected) {
    assertThat(expected)
        .hasEntrySatisfying(
            score.supplier(),
            of -> {
              assertThat(score.exposure().low()).isCloseTo(of.exposure().low(), SOLVED);
              assertThat(score.exposure().mid()).isCloseTo(of.exposure().mid(), SOLVED);
              assertThat(score.exposure().high()).isCloseTo(of.exposure().high(), SOLVED);
              assertThat(score.alertStrength()).isCloseTo(of.alertStrength(), SOLVED);
              assertThat(score.legalFlag()).isEqualTo(of.legalFlag());
            });
  }
}
