package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Test;
import org.tierlight.risk.audit.CertifiedSnapshot;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;

/** R1: what is certified depends on the set of facts alone. */
class SnapshotLawsTest {

  @Provide
  Arbitrary<List<VersionedFact>> worlds() {
    return RandomFacts.any();
  }

  private static CertifiedSnapshot certified(List<VersionedFact> facts) {
    ScoringEngine engine = new ScoringEngine(PUBLISHED, Trial.VARIED, Trial.at(TODAY));
    facts.forEach(fact -> engine.apply(fact.version(), fact.fact()));
    return CertifiedSnapshot.of(engine.solved());
  }

  @Property(tries = 200)
  void permutingAndDuplicatingTheLogGivesTheSameBytes(
      @ForAll("worlds") List<VersionedFact> facts, @ForAll long seed) {
    List<VersionedFact> shuffled = new ArrayList<>(facts);
    shuffled.addAll(facts);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(certified(shuffled)).isEqualTo(certified(facts));
  }

  /** R1 can fail: which facts there are does make a difference, to the numbers and the hash. */
  @Test
  void oneFactMoreGivesAnotherHash() {
    Trial trial = new Trial().raw("A", .5).supplier("B", .1).ships("A", "B", 100);
    CertifiedSnapshot before = CertifiedSnapshot.of(trial.engine.solved());
    trial.ships("A", "B", 900);
    CertifiedSnapshot same = CertifiedSnapshot.of(trial.engine.solved());
    trial.risk("B", .2);

    assertThat(same).isEqualTo(before);
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
    trial.tell(new SupplierDescribed(Trial.id("S"), org.tierlight.risk.model.Profile.UNDECLARED));

    assertThat(CertifiedSnapshot.of(trial.engine.solved()).lines())
        .singleElement()
        .asString()
        .startsWith("S\t0.0000\t");
  }
}
