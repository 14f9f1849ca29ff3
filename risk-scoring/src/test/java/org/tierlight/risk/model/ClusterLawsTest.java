package org.tierlight.risk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tierlight.risk.law.Law;
import org.tierlight.risk.law.Proves;
import org.tierlight.risk.law.Refutes;

/**
 * What reports that tell of one thing, and one report more, do to e (method.md section 9: E3, E4).
 */
class ClusterLawsTest {

  private static final double ROUNDING = 1e-12;

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
  Arbitrary<More> more() {
    return Combinators.combine(bodies(), RandomEvidence.items()).as(More::new);
  }

  private static final Law<Weighing, List<EvidenceItem>> E3 =
      new Law<>(
          "E3", "duplicates inside a cluster change nothing", ClusterLawsTest::duplicatesAreIdle);

  /** The same reports told again under other ids. */
  private static void duplicatesAreIdle(Weighing weighing, List<EvidenceItem> items) {
    assertThat(weighing.e(RandomEvidence.twice(items), RandomEvidence::age))
        .isEqualTo(weighing.e(items, RandomEvidence::age));
  }

  @Proves("E3")
  @Property
  void repeatingItemsOfAClusterChangesNothing(@ForAll("bodies") List<EvidenceItem> items) {
    E3.holds(Weighing.PRODUCT, items);
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

    E3.tells(Weighing.PRODUCT, eachForItself, bodies());
  }

  private static final Law<Weighing, More> E4 =
      new Law<>(
          "E4",
          "adding an item never lowers e",
          (weighing, more) ->
              assertThat(weighing.e(more.all(), RandomEvidence::age))
                  .isGreaterThanOrEqualTo(weighing.e(more.items, RandomEvidence::age) - ROUNDING));

  @Proves("E4")
  @Property
  void addingAnItemNeverLowersE(@ForAll("more") More more) {
    E4.holds(Weighing.PRODUCT, more);
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

    E4.tells(Weighing.PRODUCT, averaged, more());
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

    E4.tells(Weighing.PRODUCT, divided, more());
  }
}
