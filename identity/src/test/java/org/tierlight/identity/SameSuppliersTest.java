package org.tierlight.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.vocabulary.Relation.DISTINCT;
import static org.tierlight.vocabulary.Relation.OPEN;
import static org.tierlight.vocabulary.Relation.SAME;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

class SameSuppliersTest {

  private static final List<SupplierId> RECORDS =
      IntStream.range(0, 7).mapToObj(SameSuppliersTest::id).toList();

  @Test
  void aMergedRecordIsPartOfTheOtherOne() {
    SameSuppliers same = of(decided(1, 2, SAME, 1));

    assertThat(same.supplierOf(id(1))).isEqualTo(id(2));
    assertThat(same.recordsOf(id(2))).containsExactly(id(1), id(2));
    assertThat(same.supplierOf(id(3))).isEqualTo(id(3));
  }

  @Test
  void mergesGoOnFromOneToTheNext() {
    SameSuppliers same = of(decided(1, 2, SAME, 1), decided(3, 1, SAME, 2));

    assertThat(same.recordsOf(id(2))).containsExactly(id(1), id(2), id(3));
  }

  @Test
  void distinctIsNeverOverriddenByADetour() {
    SameSuppliers same =
        of(decided(1, 3, DISTINCT, 9), decided(1, 2, SAME, 1), decided(2, 3, SAME, 2));

    assertThat(same.supplierOf(id(1))).isEqualTo(id(2));
    assertThat(same.supplierOf(id(2))).isEqualTo(id(2));
    assertThat(same.overruled()).extracting(Decision::other).containsExactly(id(3));
    assertThat(same.mayBeOne(id(2), id(3))).isFalse();
  }

  @Test
  void aPersonGoesBeforeARule() {
    Decision rule = new Decision(id(1), id(2), SAME, false, Instant.EPOCH, "rule");
    SameSuppliers same = of(rule, decided(2, 3, DISTINCT, 1), decided(1, 3, SAME, 2));

    assertThat(same.supplierOf(id(1))).isEqualTo(id(3));
    assertThat(same.overruled()).containsExactly(rule);
  }

  @Test
  void itTellsWhoseSupplierIsAnother() {
    SameSuppliers same = of(decided(1, 2, SAME, 1));

    assertThat(same.take(decided(2, 3, SAME, 2))).containsExactly(id(1), id(2));
    assertThat(same.take(decided(2, 3, SAME, 2))).isEmpty();
    assertThat(same.take(decided(3, 2, OPEN, 3))).containsExactly(id(1), id(2));
  }

  @Property
  void orderAndRepetitionMakeNoDifference(
      @ForAll("decisions") List<Decision> decisions, @ForAll long seed) {
    List<Decision> shuffled = new ArrayList<>(decisions);
    shuffled.addAll(decisions);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(picture(of(shuffled))).isEqualTo(picture(of(decisions)));
  }

  /**
   * Clocks differ: what a person said may carry an earlier time than the rule that they correct.
   */
  @Property
  void aRuleNeverReplacesWhatAPersonSaid(@ForAll("decisions") List<Decision> decisions) {
    List<Decision> people = decisions.stream().filter(Decision::byPerson).toList();
    List<Decision> held = of(decisions).decisions();

    assertThat(held).filteredOn(Decision::byPerson).isEqualTo(of(people).decisions());
  }

  @Test
  void neverOneHoldsAgainstARuleOfAnyTime() {
    Decision rule = new Decision(id(1), id(2), SAME, false, day(9), "rule");
    SameSuppliers same = of(decided(1, 2, DISTINCT, 1), rule);

    assertThat(same.mayBeOne(id(1), id(2))).isFalse();
    assertThat(same.merged()).isEmpty();
  }

  @Property
  void distinctRecordsAreNeverOneSupplier(@ForAll("decisions") List<Decision> decisions) {
    SameSuppliers same = of(decisions);

    for (Decision held : same.decisions()) {
      if (held.relation() == DISTINCT) {
        assertThat(same.supplierOf(held.record())).isNotEqualTo(same.supplierOf(held.other()));
      }
      if (held.relation() == SAME && !same.overruled().contains(held)) {
        assertThat(same.supplierOf(held.record())).isEqualTo(same.supplierOf(held.other()));
      }
    }
  }

  @Property
  void whatIsTakenBackLeavesNoTrace(@ForAll("decisions") List<Decision> decisions) {
    SameSuppliers same = of(decisions);
    for (Decision held : same.decisions()) {
      same.take(decided(held.record(), held.other(), OPEN, 1_000));
    }

    assertThat(RECORDS).allMatch(record -> same.supplierOf(record).equals(record));
    assertThat(same.merged()).isEmpty();
  }

  @Property
  void whatItTellsIsAllThatChanged(@ForAll("decisions") List<Decision> decisions) {
    SameSuppliers same = of(List.of());
    for (Decision decision : decisions) {
      Map<SupplierId, SupplierId> before = picture(same);
      Set<SupplierId> told = same.take(decision);
      Map<SupplierId, SupplierId> after = picture(same);
      Set<SupplierId> changed = new HashSet<>(RECORDS);
      changed.removeIf(record -> Objects.equals(before.get(record), after.get(record)));

      assertThat(told).containsExactlyInAnyOrderElementsOf(changed);
    }
  }

  @Provide
  Arbitrary<List<Decision>> decisions() {
    Arbitrary<Integer> record = Arbitraries.integers().between(0, RECORDS.size() - 1);
    return Combinators.combine(
            record,
            Arbitraries.integers().between(1, RECORDS.size() - 1),
            Arbitraries.of(Relation.class),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 30))
        .as(
            (one, step, relation, byPerson, day) -> {
              int other = (one + step) % RECORDS.size();
              String event = one + " " + other + " " + relation + " " + byPerson;
              return new Decision(id(one), id(other), relation, byPerson, day(day), event);
            })
        .list()
        .ofMaxSize(14);
  }

  private static Map<SupplierId, SupplierId> picture(SameSuppliers same) {
    Map<SupplierId, SupplierId> picture = new TreeMap<>();
    RECORDS.forEach(record -> picture.put(record, same.supplierOf(record)));
    return picture;
  }

  private static SameSuppliers of(Decision... decisions) {
    return of(List.of(decisions));
  }

  private static SameSuppliers of(List<Decision> decisions) {
    SameSuppliers same = new SameSuppliers();
    decisions.forEach(same::take);
    return same;
  }

  private static Decision decided(int record, int other, Relation relation, int day) {
    return decided(id(record), id(other), relation, day);
  }

  private static Decision decided(SupplierId record, SupplierId other, Relation relation, int day) {
    return new Decision(record, other, relation, true, day(day), "event " + day);
  }

  private static Instant day(int day) {
    return Instant.EPOCH.plusSeconds(86_400L * day);
  }

  private static SupplierId id(int number) {
    return new SupplierId("record-" + number);
  }
}
