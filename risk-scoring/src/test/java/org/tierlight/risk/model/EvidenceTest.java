package org.tierlight.risk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;
import static org.tierlight.risk.model.Evidence.UNDECAYED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.json.PublishedParameters;
import org.tierlight.risk.law.Proves;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SourceClass;

class EvidenceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final Evidence evidence = new Evidence(PUBLISHED.evidence());

  private static EvidenceItem item(
      String id, SourceClass by, IloIndicator indicator, double strength, String cluster) {
    return new EvidenceItem(id, by, indicator, strength, DAY, "test", null, cluster);
  }

  private static EvidenceItem told(String id, double strength, int day) {
    return new EvidenceItem(
        id,
        SourceClass.VERIFIED,
        IloIndicator.DEBT_BONDAGE,
        strength,
        DAY.plusDays(day),
        "test",
        null,
        id,
        "told-1");
  }

  private static List<EvidenceItem> goldenBody() {
    List<EvidenceItem> items = new ArrayList<>();
    for (String cluster : List.of("a", "b", "c")) {
      items.add(
          item(cluster, SourceClass.ANONYMOUS, IloIndicator.RETENTION_OF_DOCUMENTS, .5, cluster));
    }
    items.add(item("d", SourceClass.HOTLINE, IloIndicator.DEBT_BONDAGE, .8, "d"));
    return items;
  }

  private static List<EvidenceItem> spam() {
    List<EvidenceItem> items = new ArrayList<>();
    for (IloIndicator indicator : IloIndicator.values()) {
      for (int k = 0; k < 100; k++) {
        String id = "spam-" + indicator + k;
        items.add(item(id, SourceClass.ANONYMOUS, indicator, .9, id));
      }
    }
    return items;
  }

  private double e(List<EvidenceItem> items, double voiceWeeks) {
    return evidence.weigh(items, item -> voiceWeeks).strength();
  }

  private static <T> List<T> both(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  @Proves("G2")
  @Test
  void goldenValuesOfEvidence() {
    List<EvidenceItem> twice =
        both(
            goldenBody(),
            goldenBody().stream()
                .map(
                    i ->
                        item(
                            i.id() + "+",
                            i.sourceClass(),
                            i.indicator(),
                            i.strength(),
                            i.cluster()))
                .toList());

    assertThat(e(goldenBody(), 0)).isCloseTo(0.526, within(5e-7));
    assertThat(e(goldenBody(), 26)).isCloseTo(0.408464, within(5e-7));
    assertThat(e(goldenBody(), 52)).isCloseTo(0.311, within(5e-7));
    assertThat(e(twice, 0)).isCloseTo(0.526, within(5e-7));
    assertThat(e(both(goldenBody(), spam()), 0)).isCloseTo(0.58, within(5e-7));
    assertThat(e(spam(), 0)).isCloseTo(0.3, within(5e-7));
  }

  @Proves("G2")
  @Test
  void goldenValuesOfOwnRisk() {
    double i = new InvertedMean(.9).of(.9, .5, .2);
    EvidenceItem listing = item("l", SourceClass.OFFICIAL, IloIndicator.DEBT_BONDAGE, 1, "l");

    assertThat(r(e(goldenBody(), 0), i, 0)).isCloseTo(0.584895, within(5e-7));
    assertThat(r(e(goldenBody(), 0), i, .8)).isCloseTo(0.537779, within(5e-7));
    assertThat(r(0, i, 0)).isCloseTo(0.124251, within(5e-7));
    assertThat(r(e(List.of(listing), 0), i, 0)).isCloseTo(0.982485, within(5e-7));
  }

  @Test
  void theSameContentIsTheSameThingForThirtyDays() {
    double once = e(List.of(told("a", .5, 0)), 0);
    double twice = .9 * (1 - .5 * .5);

    assertThat(e(List.of(told("a", .5, 0), told("b", .5, 30)), 0)).isEqualTo(once);
    assertThat(e(List.of(told("a", .5, 0), told("b", .5, 31)), 0)).isCloseTo(twice, within(1e-12));
    assertThat(e(List.of(told("a", .5, 31), told("b", .5, 0)), 0)).isCloseTo(twice, within(1e-12));
  }

  @Test
  void ofItemsThatLieNearInAChainThoseCountThatSayMostTogether() {
    List<EvidenceItem> strongEnds = List.of(told("a", .5, 0), told("b", .6, 20), told("c", .5, 40));
    List<EvidenceItem> strongMiddle =
        List.of(told("a", .1, 0), told("b", .9, 20), told("c", .1, 40));

    assertThat(counted(strongEnds)).containsExactly("a", "c");
    assertThat(counted(strongMiddle)).containsExactly("b");
  }

  @Test
  void itemsOfOneClusterAreOneThingHoweverManyYearsLieBetween() {
    List<EvidenceItem> items =
        Stream.of(told("a", .5, 0), told("b", .4, 900))
            .map(i -> item(i.id(), i.sourceClass(), i.indicator(), i.strength(), "c"))
            .toList();

    assertThat(counted(items)).containsExactly("a");
  }

  private List<String> counted(List<EvidenceItem> items) {
    return evidence.weigh(items, UNDECAYED).items().stream()
        .map(counted -> counted.item().id())
        .toList();
  }

  private static double r(double e, double i, double v) {
    return new OwnRisk(Interval.exactly(e), Interval.exactly(i), v).risk(.2).mid();
  }

  @Provide
  Arbitrary<List<EvidenceItem>> bodies() {
    return RandomEvidence.bodies();
  }

  /** Another way to write the formula down comes to the same. */
  @Property
  void comesToWhatThePlainFormulaSays(
      @ForAll("bodies") List<EvidenceItem> items, @ForAll @DoubleRange(max = 1000) double weeks) {
    assertThat(e(items, weeks))
        .isCloseTo(new PlainEvidence().e(items, item -> weeks), within(1e-12));
  }

  /** What I3 says of caps, for the evidence of one supplier. */
  @Proves("I3")
  @Property
  void raisingACapNeverLowersE(
      @ForAll("bodies") List<EvidenceItem> items,
      @ForAll SourceClass sourceClass,
      @ForAll @DoubleRange(max = .01) double more) {
    double cap = PUBLISHED.evidence().rule(sourceClass).cap();
    Evidence raised = new Evidence(PublishedParameters.withCap(sourceClass, cap + more).evidence());

    assertThat(raised.weigh(items, UNDECAYED).strength())
        .isGreaterThanOrEqualTo(e(items, 0) - 1e-12);
  }

  @Property
  void theSharesOfItemsSumToOne(@ForAll("bodies") List<EvidenceItem> items) {
    Evidence.Weight weight = evidence.weigh(items, UNDECAYED);
    double sum = weight.items().stream().mapToDouble(Evidence.CountedItem::share).sum();

    assertThat(weight.items()).allMatch(counted -> counted.share() >= 0);
    assertThat(weight.strength() * sum).isCloseTo(weight.strength(), within(1e-12));
  }
}
