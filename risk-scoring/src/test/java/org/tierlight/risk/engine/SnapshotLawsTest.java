package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.audit.CertifiedSnapshot;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.risk.json.PublishedParameters;
import org.tierlight.risk.law.Law;
import org.tierlight.risk.law.Proves;
import org.tierlight.risk.law.Refutes;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Profile;
import org.tierlight.vocabulary.SupplierId;

/** What is certified depends on the set of facts alone (method.md section 9: R1). */
class SnapshotLawsTest {

  /** Certifies what a log amounts to. */
  private interface Certifying {
    CertifiedSnapshot certify(World log);
  }

  /** A log, and the same shuffled and duplicated. */
  record Copies(World log, World disordered) {}

  private static final Certifying CERTIFIED = log -> CertifiedSnapshot.of(log.engine().solved());

  private static final Law<Certifying, Copies> R1 =
      new Law<>(
          "R1",
          "permuting and duplicating the event log gives the byte-identical certified snapshot",
          (certifying, copies) ->
              assertThat(certifying.certify(copies.disordered))
                  .isEqualTo(certifying.certify(copies.log)));

  @Provide
  Arbitrary<Copies> copies() {
    return Combinators.combine(RandomFacts.any(), Arbitraries.longs())
        .as((facts, seed) -> new Copies(World.of(facts), World.of(disordered(facts, seed))));
  }

  private static List<VersionedFact> disordered(List<VersionedFact> facts, long seed) {
    List<VersionedFact> shuffled = new ArrayList<>(facts);
    shuffled.addAll(facts);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  @Proves("R1")
  @Property(tries = 200)
  void permutingAndDuplicatingTheLogGivesTheSameBytes(@ForAll("copies") Copies copies) {
    R1.holds(CERTIFIED, copies);
  }

  @Refutes("R1")
  @Example
  void inTheOrderOfFirstMentionTheBytesWouldTellTheOrderOfTheLog() {
    R1.tells(CERTIFIED, log -> CertifiedSnapshot.of(byMention(log.engine())), copies());
  }

  private static List<Recomputed> byMention(ScoringEngine engine) {
    engine.drain();
    return standing(engine, engine.suppliers());
  }

  @Refutes("R1")
  @Example
  void wereTheStreamsOwnValuesCertifiedTheirWayWouldShow() {
    Parameters coarse = PublishedParameters.streaming(.05, 0, 1e9);

    R1.tells(CERTIFIED, log -> CertifiedSnapshot.of(streamed(log.by(coarse).engine())), copies());
  }

  private static List<Recomputed> streamed(ScoringEngine engine) {
    engine.drain();
    return standing(engine, engine.suppliers().stream().sorted().toList());
  }

  private static List<Recomputed> standing(ScoringEngine engine, List<SupplierId> suppliers) {
    return suppliers.stream()
        .map(supplier -> new Recomputed(supplier, engine.standing(supplier).orElseThrow()))
        .toList();
  }

  /** Which facts there are does make a difference, to the numbers and the hash. */
  @Test
  void oneFactMoreGivesAnotherHash() {
    Trial trial = new Trial().raw("A", .5).supplier("B", .1).ships("A", "B", 100);
    CertifiedSnapshot before = CertifiedSnapshot.of(trial.engine.solved());
    trial.risk("B", .2);

    assertThat(CertifiedSnapshot.of(trial.engine.solved()).sha256()).isNotEqualTo(before.sha256());
  }

  @Test
  void aLineHoldsTheNumbersToFourDecimals() {
    Trial trial = new Trial().raw("A", .5).supplier("B", .1).ships("A", "B", 100);

    assertThat(CertifiedSnapshot.of(trial.engine.solved()).lines())
        .containsExactly(
            "A\t0.5000\t0.5000\t0.5000\t0.5000\t-\tELEVATED",
            "B\t0.4600\t0.4600\t0.4600\t0.4000\t-\tELEVATED");
  }

  /** A stub has nothing but what is not known of it, and is certified as such. */
  @Test
  void aStubIsCertifiedToo() {
    Trial trial = new Trial();
    trial.tell(new SupplierDescribed(Trial.id("S"), Profile.UNDECLARED));

    assertThat(CertifiedSnapshot.of(trial.engine.solved()).lines())
        .singleElement()
        .asString()
        .startsWith("S\t0.0000\t");
  }
}
