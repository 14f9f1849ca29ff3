package org.tierlight.risk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;
import static org.tierlight.risk.model.Evidence.UNDECAYED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.json.PublishedParameters;
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

  /** G2 of method.md section 10. */
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

  /** G2 of method.md section 10, second part. */
  @Test
  void goldenValuesOfOwnRisk() {
    double i = new InvertedMean(.9).of(.9, .5, .2);
    EvidenceItem listing = item("l", SourceClass.OFFICIAL, IloIndicator.DEBT_BONDAGE, 1, "l");

    assertThat(r(e(goldenBody(), 0), i, 0)).isCloseTo(0.584895, within(5e-7));
    assertThat(r(e(goldenBody(), 0), i, .8)).isCloseTo(0.537779, within(5e-7));
    assertThat(r(0, i, 0)).isCloseTo(0.124251, within(5e-7));
    assertThat(r(e(List.of(listing), 0), i, 0)).isCloseTo(0.982485, within(5e-7));
  }

  private static double r(double e, double i, double v) {
    return new OwnRisk(Interval.exactly(e), Interval.exactly(i), v).risk(.2).mid();
  }

  @Provide
  Arbitrary<List<EvidenceItem>> bodies() {
    Arbitrary<EvidenceItem> items =
        Combinators.combine(
                Arbitraries.integers().between(0, 30),
                Arbitraries.of(SourceClass.class),
                Arbitraries.of(IloIndicator.class),
                Arbitraries.doubles().between(0, 1),
                Arbitraries.of("a", "b", "c"))
            .as((id, by, indicator, m, cluster) -> item("i" + id, by, indicator, m, cluster));
    return items.list().ofMaxSize(20);
  }

  /** E1. */
  @Property
  void staysWithinItsBounds(@ForAll("bodies") List<EvidenceItem> items) {
    assertThat(e(items, 0)).isBetween(0.0, 1.0);
  }

  /** E2. */
  @Property
  void theOrderOfItemsDoesNotMatter(@ForAll("bodies") List<EvidenceItem> items, @ForAll long seed) {
    List<EvidenceItem> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(e(shuffled, 3)).isEqualTo(e(items, 3));
  }

  /** E3. */
  @Property
  void repeatingItemsOfAClusterChangesNothing(@ForAll("bodies") List<EvidenceItem> items) {
    assertThat(e(both(items, items), 1)).isEqualTo(e(items, 1));
  }

  /** E3 can fail: were each report its own cluster, sending twice would count twice. */
  @Test
  void withoutClustersSendingTwiceWouldCountTwice() {
    List<EvidenceItem> again =
        goldenBody().stream()
            .map(i -> item(i.id(), i.sourceClass(), i.indicator(), i.strength(), i.cluster() + "+"))
            .toList();

    assertThat(e(both(goldenBody(), again), 0)).isGreaterThan(e(goldenBody(), 0) + .01);
  }

  /** E4. */
  @Property
  void addingAnItemNeverLowersE(
      @ForAll("bodies") List<EvidenceItem> items, @ForAll("bodies") List<EvidenceItem> more) {
    assertThat(e(both(items, more), 0)).isGreaterThanOrEqualTo(e(items, 0) - 1e-12);
  }

  /** E5. */
  @Property
  void oneClassAddsAtMostItsCapOfWhatIsLeft(
      @ForAll("bodies") List<EvidenceItem> items, @ForAll SourceClass sourceClass) {
    List<EvidenceItem> others =
        items.stream().filter(item -> item.sourceClass() != sourceClass).toList();
    double cap = PUBLISHED.evidence().rule(sourceClass).cap();

    assertThat(e(items, 0) - e(others, 0)).isLessThanOrEqualTo(cap * (1 - e(others, 0)) + 1e-12);
  }

  /** E6. */
  @Property
  void decayNeverRaisesE(
      @ForAll("bodies") List<EvidenceItem> items, @ForAll @DoubleRange(max = 1000) double weeks) {
    assertThat(evidence.weigh(items, UNDECAYED).strength())
        .isGreaterThanOrEqualTo(e(items, weeks) - 1e-12);
  }

  /** I3, the part that is evidence. */
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
