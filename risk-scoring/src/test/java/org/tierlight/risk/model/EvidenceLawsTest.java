package org.tierlight.risk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tierlight.risk.law.Law;
import org.tierlight.risk.law.Proves;
import org.tierlight.risk.law.Refutes;
import org.tierlight.vocabulary.SourceClass;

/** What evidence on one supplier amounts to (method.md section 9: E1, E2, E5, E6). */
class EvidenceLawsTest {

  private static final double ROUNDING = 1e-12;

  /** Items, the same in another order. */
  record Shuffled(List<EvidenceItem> items, List<EvidenceItem> again) {}

  @Provide
  Arbitrary<List<EvidenceItem>> bodies() {
    return RandomEvidence.bodies();
  }

  @Provide
  Arbitrary<Shuffled> shuffled() {
    return Combinators.combine(bodies(), Arbitraries.longs())
        .as((items, seed) -> new Shuffled(items, RandomEvidence.shuffled(items, seed)));
  }

  private static final Law<Weighing, List<EvidenceItem>> E1 =
      new Law<>(
          "E1",
          "e stays within [0, 1]",
          (weighing, items) ->
              assertThat(weighing.e(items, RandomEvidence::age)).isBetween(0.0, 1.0));

  @Proves("E1")
  @Property
  void staysWithinItsBounds(@ForAll("bodies") List<EvidenceItem> items) {
    E1.holds(Weighing.PRODUCT, items);
  }

  @Refutes("E1")
  @Example
  void wereClassesAddedUpTheyWouldPassOne() {
    Weighing added =
        new PlainEvidence() {
          @Override
          double classes(double[] parts) {
            return Arrays.stream(parts).sum();
          }
        };

    E1.tells(Weighing.PRODUCT, added, bodies());
  }

  private static final Law<Weighing, Shuffled> E2 =
      new Law<>(
          "E2",
          "the order of items does not matter, not even in the last bit",
          (weighing, shuffled) ->
              assertThat(weighing.e(shuffled.again, RandomEvidence::age))
                  .isEqualTo(weighing.e(shuffled.items, RandomEvidence::age)));

  @Proves("E2")
  @Property
  void theOrderOfItemsDoesNotMatter(@ForAll("shuffled") Shuffled shuffled) {
    E2.holds(Weighing.PRODUCT, shuffled);
  }

  @Refutes("E2")
  @Example
  void didTheLastOfAClusterCountTheOrderWouldMatter() {
    Weighing last =
        new PlainEvidence() {
          @Override
          double cluster(double[] items) {
            return items[items.length - 1];
          }
        };

    E2.tells(Weighing.PRODUCT, last, shuffled());
  }

  private static final Law<Weighing, List<EvidenceItem>> E5 =
      new Law<>("E5", "one class adds at most cap·(1-e)", EvidenceLawsTest::classesAreCapped);

  private static void classesAreCapped(Weighing weighing, List<EvidenceItem> items) {
    for (SourceClass sourceClass : SourceClass.values()) {
      List<EvidenceItem> others =
          items.stream().filter(item -> item.sourceClass() != sourceClass).toList();
      double without = weighing.e(others, RandomEvidence::age);
      double cap = PUBLISHED.evidence().rule(sourceClass).cap();

      assertThat(weighing.e(items, RandomEvidence::age) - without)
          .isLessThanOrEqualTo(cap * (1 - without) + ROUNDING);
    }
  }

  @Proves("E5")
  @Property
  void oneClassAddsAtMostItsCapOfWhatIsLeft(@ForAll("bodies") List<EvidenceItem> items) {
    E5.holds(Weighing.PRODUCT, items);
  }

  @Refutes("E5")
  @Example
  void withoutCapsAnonymousReportsCouldSayEverything() {
    Weighing uncapped =
        new PlainEvidence() {
          @Override
          double cap(SourceClass of) {
            return 1;
          }
        };

    E5.tells(Weighing.PRODUCT, uncapped, bodies());
  }

  private static final Law<Weighing, List<EvidenceItem>> E6 =
      new Law<>(
          "E6",
          "undecayed evidence weighs no less than decayed",
          (weighing, items) ->
              assertThat(weighing.e(items, Evidence.UNDECAYED))
                  .isGreaterThanOrEqualTo(weighing.e(items, RandomEvidence::age) - ROUNDING));

  @Proves("E6")
  @Property
  void decayNeverRaisesE(@ForAll("bodies") List<EvidenceItem> items) {
    E6.holds(Weighing.PRODUCT, items);
  }

  @Refutes("E6")
  @Example
  void didEvidenceRipenWithAgeOldReportsWouldWeighMore() {
    Weighing ripening =
        new PlainEvidence() {
          @Override
          double decay(double halfLives) {
            return 1 - super.decay(1 + halfLives);
          }
        };

    E6.tells(Weighing.PRODUCT, ripening, bodies());
  }
}
