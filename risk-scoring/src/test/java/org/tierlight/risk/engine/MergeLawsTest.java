package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.tierlight.identity.Decision;
import org.tierlight.risk.audit.CertifiedSnapshot;
import org.tierlight.risk.fact.RiskFact.RecordsDecided;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

/**
 * Merging records is as if every fact had named the supplier from the beginning, and what is taken
 * back was never said.
 */
class MergeLawsTest {

  private static final Offset<Double> SETTLED = within(1e-6);

  @Provide
  Arbitrary<List<VersionedFact>> worlds() {
    return RandomFacts.any().map(Merging::withGoods);
  }

  @Provide
  Arbitrary<List<VersionedFact>> decisions() {
    return RandomDecisions.any();
  }

  @Property(tries = 400)
  void mergedRecordsStandWhereOneRecordWouldStand(
      @ForAll("worlds") List<VersionedFact> facts,
      @ForAll("decisions") List<VersionedFact> decisions,
      @ForAll long seed,
      @ForAll @IntRange(max = 500) int days) {
    ScoringEngine merged = told(facts, decisions, seed, days);
    ScoringEngine renamed = Merging.engine(facts, decisions, TODAY.plusDays(days));

    assertSame(merged, renamed);
  }

  @Provide
  Arbitrary<List<VersionedFact>> endings() {
    return RandomFacts.ending();
  }

  @Property(tries = 400)
  void linksOfMergedRecordsEndAsThoseOfOneRecord(
      @ForAll("endings") List<VersionedFact> facts,
      @ForAll("decisions") List<VersionedFact> decisions,
      @ForAll long seed) {
    assertSame(told(facts, decisions, seed, 0), Merging.engine(facts, decisions, TODAY));
  }

  @Property(tries = 200)
  void whatIsTakenBackWasNeverSaid(
      @ForAll("worlds") List<VersionedFact> facts,
      @ForAll("decisions") List<VersionedFact> decisions,
      @ForAll long seed) {
    ScoringEngine engine = told(facts, decisions, seed, 0);
    for (VersionedFact fact : decisions) {
      Decision decision = ((RecordsDecided) fact.fact()).decision();
      Version later = new Version(decision.time().plusSeconds(100), decision.id());
      engine.apply(later, new RecordsDecided(takenBack(decision, later)));
      if (seed % 2 == 0) {
        engine.drain();
      }
    }
    engine.drain();

    assertSame(engine, Merging.engine(facts, List.of(), TODAY));
  }

  private static Decision takenBack(Decision decision, Version later) {
    return new Decision(
        decision.record(), decision.other(), Relation.OPEN, true, later.time(), later.id());
  }

  /** All twice, in any order, drained now and then while days pass. */
  private static ScoringEngine told(
      List<VersionedFact> facts, List<VersionedFact> decisions, long seed, int days) {
    Random random = new Random(seed);
    List<VersionedFact> all = new ArrayList<>();
    all.addAll(facts);
    all.addAll(decisions);
    all.addAll(List.copyOf(all));
    Collections.shuffle(all, random);
    ScoringEngine engine = new ScoringEngine(PUBLISHED, Trial.VARIED, Trial.at(TODAY));
    for (VersionedFact fact : all) {
      engine.apply(fact.version(), fact.fact());
      if (random.nextInt(3) == 0) {
        engine.drain();
      }
      if (random.nextInt(20) == 0) {
        engine.advanceTo(Trial.at(TODAY.plusDays(random.nextInt(days + 1))));
      }
    }
    engine.advanceTo(Trial.at(TODAY.plusDays(days)));
    engine.drain();
    return engine;
  }

  private static void assertSame(ScoringEngine merged, ScoringEngine renamed) {
    renamed.drain();
    assertThat(CertifiedSnapshot.of(merged.solved()))
        .isEqualTo(CertifiedSnapshot.of(renamed.solved()));
    assertThat(merged.suppliers()).containsExactlyInAnyOrderElementsOf(renamed.suppliers());
    renamed.suppliers().forEach(supplier -> assertSame(supplier, merged, renamed));
    assertSameReasons(merged.solvedAssessments(), renamed.solvedAssessments());
  }

  private static void assertSame(SupplierId supplier, ScoringEngine merged, ScoringEngine renamed) {
    Standing standing = merged.standing(supplier).orElseThrow();
    Standing expected = renamed.standing(supplier).orElseThrow();
    assertThat(standing.exposure().mid()).isCloseTo(expected.exposure().mid(), SETTLED);
    assertThat(standing.exposure().high()).isCloseTo(expected.exposure().high(), SETTLED);
    assertThat(standing.alertStrength()).isEqualTo(expected.alertStrength());
    assertThat(standing.legalFlag()).isEqualTo(expected.legalFlag());
    assertThat(merged.profile(supplier)).isEqualTo(renamed.profile(supplier));
    assertThat(merged.ownRisk(supplier)).isEqualTo(renamed.ownRisk(supplier));
  }

  private static void assertSameReasons(Assessments merged, Assessments renamed) {
    for (SupplierId supplier : renamed.suppliers()) {
      assertThat(merged.explain(supplier, 100)).isEqualTo(renamed.explain(supplier, 100));
      assertThat(merged.leavings(supplier)).isEqualTo(renamed.leavings(supplier));
      assertThat(merged.legal(supplier)).isEqualTo(renamed.legal(supplier));
      assertThat(merged.chain(supplier)).isEqualTo(renamed.chain(supplier));
    }
  }
}
