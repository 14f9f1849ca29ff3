package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Worlds.same;
import static org.tierlight.risk.engine.Worlds.scores;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.tierlight.vocabulary.SupplierId;

/** What must make no difference to scores (method.md section 9: I5, I10, I12). */
class SymmetryLawsTest {

  private static final Offset<Double> SAME = within(1e-9);

  @Provide
  Arbitrary<List<VersionedFact>> worlds() {
    return RandomFacts.any();
  }

  /** I5: a supplier is kept in two records with the same inbound; each buyer buys from both. */
  @Property(tries = 100)
  void keepingASupplierInTwoRecordsChangesNoExposure(
      @ForAll @IntRange(min = 1, max = 99) int part) {
    Trial one = new Trial().raw("A", .6).supplier("S", .1).supplier("C", 0);
    one.ships("A", "S", 100).ships("S", "C", 100).ships("C", "A", 3).drain();
    Trial two = new Trial().raw("A", .6).supplier("S1", .1).supplier("S2", .1).supplier("C", 0);
    two.ships("A", "S1", 100).ships("A", "S2", 100).ships("C", "A", 3);
    two.ships("S1", "C", part).ships("S2", "C", 100 - part).drain();

    assertThat(two.mid("C")).isCloseTo(one.mid("C"), within(1e-7));
    assertThat(two.mid("S2")).isCloseTo(one.mid("S"), within(1e-7));
    assertThat(two.mid("A")).isCloseTo(one.mid("A"), within(1e-7));
  }

  /** I10. */
  @Property(tries = 50)
  void namesMakeNoDifference(@ForAll("worlds") List<VersionedFact> facts) {
    Map<SupplierId, Recomputed> before = scores(facts);
    Map<SupplierId, Recomputed> after =
        scores(
            facts.stream()
                .map(fact -> new VersionedFact(fact.version(), Renaming.renamed(fact.fact())))
                .toList());

    before.forEach(
        (supplier, score) -> {
          Recomputed renamed = after.get(Renaming.renamed(supplier));
          assertThat(renamed).isNotNull();
          if (renamed != null) {
            same(score, renamed);
          }
        });
  }

  /** I12. */
  @Property(tries = 50)
  void theScaleOfABuyersPurchasesMakesNoDifference(
      @ForAll @IntRange(min = 2, max = 999) int factor) {
    Trial one = new Trial().raw("A", .6).raw("B", .2).buying("S", .1, 100);
    one.ships("A", "S", 2).ships("B", "S", 50).drain();
    Trial other = new Trial().raw("A", .6).raw("B", .2).buying("S", .1, 100L * factor);
    other.ships("A", "S", 2L * factor).ships("B", "S", 50L * factor).drain();

    assertThat(other.standing("S").exposure().mid()).isCloseTo(one.mid("S"), SAME);
    assertThat(other.standing("S").alertStrength())
        .isCloseTo(one.standing("S").alertStrength(), SAME);
  }
}
