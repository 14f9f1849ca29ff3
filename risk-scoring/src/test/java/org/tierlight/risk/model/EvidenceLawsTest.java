package org.tierlight.risk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

/** What evidence on one supplier amounts to (method.md section 9: E1 to E6). */
class EvidenceLawsTest {

  private static final double ROUNDING = 1e-12;

  private static final Weighing PRODUCT =
      (items, age) -> new Evidence(PUBLISHED.evidence()).weigh(items, age).strength();

  /** Every item in its own voice time, in weeks. */
  private static double age(EvidenceItem item) {
    return ChronoUnit.DAYS.between(item.observedOn(), RandomEvidence.TODAY) / 7.0;
  }

  /** Items, the same in another order. */
  record Shuffled(List<EvidenceItem> items, List<EvidenceItem> again) {}

  /** Items, and one more. */
  record More(List<EvidenceItem> items, EvidenceItem item) {

    List<EvidenceItem> all() {
      return Stream.concat(items.stream(), Stream.of(item)).toList();
    }
  }

  @Provide
  Arbitrary<List<EvidenceItem>> bodies() {
    return RandomEvidence.bodies();
  }

  @Provide
  Arbitrary<Shuffled> shuffled() {
    return Combinators.combine(bodies(), Arbitraries.longs())
        .as((items, seed) -> new Shuffled(items, RandomEvidence.shuffled(items, seed)));
  }

  @Provide
  Arbitrary<More> more() {
    return Combinators.combine(bodies(), RandomEvidence.items()).as(More::new);
  }

  private static final Law<Weighing, List<EvidenceItem>> E1 =
      new Law<>(
          "E1",
          "e stays within [0, 1]",
          (weighing, items) ->
              assertThat(weighing.e(items, EvidenceLawsTest::age)).isBetween(0.0, 1.0));

  @Proves("E1")
  @Property
  void staysWithinItsBounds(@ForAll("bodies") List<EvidenceItem> items) {
    E1.holds(PRODUCT, items);
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

    E1.tells(PRODUCT, added, bodies());
  }

  private static final Law<Weighing, Shuffled> E2 =
      new Law<>(
          "E2",
          "the order of items does not matter, not even in the last bit",
          (weighing, shuffled) ->
              assertThat(weighing.e(shuffled.again, EvidenceLawsTest::age))
                  .isEqualTo(weighing.e(shuffled.items, EvidenceLawsTest::age)));

  @Proves("E2")
  @Property
  void theOrderOfItemsDoesNotMatter(@ForAll("shuffled") Shuffled shuffled) {
    E2.holds(PRODUCT, shuffled);
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

    E2.tells(PRODUCT, last, shuffled());
  }

  private static final Law<Weighing, List<EvidenceItem>> E3 =
      new Law<>(
          "E3", "duplicates inside a cluster change nothing", EvidenceLawsTest::duplicatesAreIdle);

  /** The same reports told again under other ids. */
  private static void duplicatesAreIdle(Weighing weighing, List<EvidenceItem> items) {
    assertThat(weighing.e(RandomEvidence.twice(items), EvidenceLawsTest::age))
        .isEqualTo(weighing.e(items, EvidenceLawsTest::age));
  }

  @Proves("E3")
  @Property
  void repeatingItemsOfAClusterChangesNothing(@ForAll("bodies") List<EvidenceItem> items) {
    E3.holds(PRODUCT, items);
  }

  @Refutes("E3")
  @Example
  void wereEachReportItsOwnClusterSendingTwiceWouldCountTwice() {
    Weighing eachForItself =
        new PlainEvidence() {
          @Override
          String clusterOf(EvidenceItem item) {
            return item.id();
          }
        };

    E3.tells(PRODUCT, eachForItself, bodies());
  }

  private static final Law<Weighing, More> E4 =
      new Law<>(
          "E4",
          "adding an item never lowers e",
          (weighing, more) ->
              assertThat(weighing.e(more.all(), EvidenceLawsTest::age))
                  .isGreaterThanOrEqualTo(
                      weighing.e(more.items, EvidenceLawsTest::age) - ROUNDING));

  @Proves("E4")
  @Property
  void addingAnItemNeverLowersE(@ForAll("more") More more) {
    E4.holds(PRODUCT, more);
  }

  @Refutes("E4")
  @Example
  void wereAClusterAveragedAWeakReportWouldLowerIt() {
    Weighing averaged =
        new PlainEvidence() {
          @Override
          double cluster(double[] items) {
            return Arrays.stream(items).average().orElse(0);
          }
        };

    E4.tells(PRODUCT, averaged, more());
  }

  /** Groups that each begin with an item and go on as long as the others lie near it. */
  @Refutes("E4")
  @Example
  void wereItemsOfOneContentDividedIntoGroupsOneMoreWouldRedrawThem() {
    Weighing divided =
        new PlainEvidence() {
          @Override
          double content(List<WeighedItem> told) {
            return told.isEmpty() ? 0 : ofGroups(told);
          }

          private double ofGroups(List<WeighedItem> told) {
            List<WeighedItem> byDay =
                told.stream().sorted(Comparator.comparing(t -> t.item().observedOn())).toList();
            WeighedItem first = byDay.getFirst();
            List<WeighedItem> next = byDay.stream().filter(t -> !areNear(first, t)).toList();
            double group =
                byDay.stream()
                    .filter(t -> areNear(first, t))
                    .mapToDouble(WeighedItem::strength)
                    .max()
                    .orElse(0);
            return together(new double[] {group, content(next)});
          }
        };

    E4.tells(PRODUCT, divided, more());
  }

  private static final Law<Weighing, List<EvidenceItem>> E5 =
      new Law<>("E5", "one class adds at most cap·(1-e)", EvidenceLawsTest::classesAreCapped);

  private static void classesAreCapped(Weighing weighing, List<EvidenceItem> items) {
    for (SourceClass sourceClass : SourceClass.values()) {
      List<EvidenceItem> others =
          items.stream().filter(item -> item.sourceClass() != sourceClass).toList();
      double without = weighing.e(others, EvidenceLawsTest::age);
      double cap = PUBLISHED.evidence().rule(sourceClass).cap();

      assertThat(weighing.e(items, EvidenceLawsTest::age) - without)
          .isLessThanOrEqualTo(cap * (1 - without) + ROUNDING);
    }
  }

  @Proves("E5")
  @Property
  void oneClassAddsAtMostItsCapOfWhatIsLeft(@ForAll("bodies") List<EvidenceItem> items) {
    E5.holds(PRODUCT, items);
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

    E5.tells(PRODUCT, uncapped, bodies());
  }

  private static final Law<Weighing, List<EvidenceItem>> E6 =
      new Law<>(
          "E6",
          "undecayed evidence weighs no less than decayed",
          (weighing, items) ->
              assertThat(weighing.e(items, Evidence.UNDECAYED))
                  .isGreaterThanOrEqualTo(weighing.e(items, EvidenceLawsTest::age) - ROUNDING));

  @Proves("E6")
  @Property
  void decayNeverRaisesE(@ForAll("bodies") List<EvidenceItem> items) {
    E6.holds(PRODUCT, items);
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

    E6.tells(PRODUCT, ripening, bodies());
  }
}
