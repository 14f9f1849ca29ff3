package org.tierlight.risk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.matching.Fictional.CNPJ;
import static org.tierlight.risk.matching.Fictional.NOON;
import static org.tierlight.risk.matching.Fictional.own;
import static org.tierlight.risk.matching.Fictional.packs;
import static org.tierlight.risk.matching.Fictional.supplier;
import static org.tierlight.risk.matching.Fictional.version;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tierlight.identity.Decision;
import org.tierlight.vocabulary.OwnershipKind;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

/** Several records of one supplier, and companies that hold others. All names are fictional. */
class ManyRecordsTest extends ListingSetting {

  private static final SupplierId A = new SupplierId("a");
  private static final SupplierId B = new SupplierId("b");
  private static final SupplierId C = new SupplierId("c");
  private static final String LIST = own("Zubrowka Group", "", "BR", "cnpj:" + CNPJ, "", "GROUP");

  private static Decision said(SupplierId record, SupplierId other, Relation relation, int second) {
    return new Decision(
        record, other, relation, true, NOON.plusSeconds(second), "identity-" + second);
  }

  private static Ownership held(
      SupplierId held, SupplierId holder, int second, Optional<Instant> until) {
    return new Ownership(
        version(second), held, holder, OwnershipKind.OWNER, until, Optional.of("a register"));
  }

  private void describe(SupplierId id, String name, Map<String, String> numbers) {
    matching.describe(version(1), supplier(id.value(), name, "BR", numbers));
  }

  @Test
  void aSupplierIsSearchedByTheNamesAndNumbersOfAllItsRecords() {
    describe(A, "Plumbago Mines", Map.of("registration", CNPJ));
    describe(B, "Quixote Weavers", Map.of());
    matching.search(packs(LIST));
    matching.heardAll();
    matching.relate(said(A, B, Relation.SAME, 1));

    assertThat(only().supplier().id()).isEqualTo(B);
    assertThat(only().supplier().aliases()).containsExactly("Plumbago Mines");
    assertThat(only().status()).isEqualTo(Match.Status.AUTOMATIC);
    matching.relate(said(A, B, Relation.OPEN, 2));
    assertThat(only().supplier().id()).isEqualTo(A);
  }

  @Test
  void whatWasToldOfARecordStaysToldWhenItBecomesPartOfASupplier() {
    describe(A, "Plumbago Mines", Map.of("registration", CNPJ));
    describe(B, "Quixote Weavers", Map.of());
    matching.search(packs(LIST));
    matching.heardAll();
    assertThat(tell()).hasSize(1);
    matching.relate(said(A, B, Relation.SAME, 1));
    assertThat(tell()).isEmpty();
    matching.relate(said(A, B, Relation.OPEN, 2));
    assertThat(tell()).isEmpty();
  }

  @Test
  void aNoAboutARecordHoldsForTheSupplierThatItIsPartOf() {
    describe(A, "Plumbago Mines", Map.of("registration", CNPJ));
    describe(B, "Quixote Weavers", Map.of());
    matching.search(packs(LIST));
    matching.heardAll();
    decide(Verdict.NOT_SAME, 1);
    matching.relate(said(A, B, Relation.SAME, 2));

    assertThat(only().status()).isEqualTo(Match.Status.NOT_SAME);
    assertThat(tell()).isEmpty();
  }

  @Test
  void whoIsHeldByAListedGroupIsAQuestion() {
    describe(A, "Plumbago Mines", Map.of("registration", CNPJ));
    describe(B, "Quixote Weavers", Map.of());
    describe(C, "Ombrage Mills", Map.of());
    matching.hold(held(B, A, 1, Optional.empty()));
    matching.hold(held(C, B, 1, Optional.empty()));
    matching.search(packs(LIST));
    matching.heardAll();

    assertThat(matching.matches(Optional.of(Match.Status.PENDING)))
        .hasSize(2)
        .allSatisfy(match -> assertThat(match.holder()).contains(A))
        .allSatisfy(match -> assertThat(match.forIt().getFirst()).contains("held by Plumbago"));
    assertThat(matching.of(C).getFirst().open()).hasSize(1);
    assertThat(tell()).as("only the holder is listed").hasSize(1);
  }

  @Test
  void anEntryThatNamesTheCompanyAloneAsksAboutNobodyItHolds() {
    describe(A, "Plumbago Mines", Map.of("registration", CNPJ));
    describe(B, "Quixote Weavers", Map.of());
    matching.hold(held(B, A, 1, Optional.empty()));
    matching.search(packs(LIST.replace("GROUP", "COMPANY")));

    assertThat(only().supplier().id()).isEqualTo(A);
  }

  @Test
  void whoIsHeldNoMoreIsNoQuestionAnyMore() {
    Instant end = NOON.plusSeconds(100);
    describe(A, "Plumbago Mines", Map.of("registration", CNPJ));
    describe(B, "Quixote Weavers", Map.of());
    matching.hold(held(B, A, 1, Optional.of(end)));
    matching.search(packs(LIST));
    matching.heardAll();
    assertThat(matching.matches(Optional.empty())).hasSize(2);

    matching.hasChanged(end);

    assertThat(only().supplier().id()).isEqualTo(A);
  }

  @Property(tries = 200)
  void theOrderOfSuppliersMergesHoldingsAndListsMakesNoDifference(@ForAll long seed) {
    ListMatching ordered = Fictional.matching();
    steps(ordered).forEach(Runnable::run);
    ListMatching shuffled = Fictional.matching();
    List<Runnable> steps = steps(shuffled);
    steps.addAll(steps(shuffled).subList(0, 6));
    Collections.shuffle(steps, new Random(seed));
    steps.forEach(Runnable::run);

    assertThat(shuffled.matches(Optional.empty()))
        .isEqualTo(ordered.matches(Optional.empty()))
        .hasSize(4);
    assertThat(shuffled.untold(NOON)).isEqualTo(ordered.untold(NOON)).hasSize(2);
  }

  private static List<Runnable> steps(ListMatching one) {
    SupplierId D = new SupplierId("d");
    String list = LIST + "Ombrage Mills,,BR,,,COMPANY,,,,,order 2\n";
    return new ArrayList<>(
        List.of(
            () ->
                one.describe(
                    version(1), supplier("a", "Plumbago", "BR", Map.of("registration", CNPJ))),
            () -> one.describe(version(2), supplier("b", "Zubrowka", "BR", Map.of())),
            () -> one.describe(version(3), supplier("c", "Ombrage Mills", "BR", Map.of())),
            () -> one.describe(version(4), supplier("d", "Krummholz", "BR", Map.of())),
            () -> one.hold(held(C, A, 1, Optional.empty())),
            () -> one.hold(held(D, C, 1, Optional.empty())),
            () -> one.relate(said(A, B, Relation.SAME, 1)),
            () -> one.relate(said(A, C, Relation.DISTINCT, 2)),
            () -> one.search(packs(list)),
            one::heardAll,
            () -> one.decide(decisionOnD(list))));
  }

  /** Whoever said yes of one who is held said it of that one alone. */
  private static MatchDecision decisionOnD(String list) {
    ListMatching other = Fictional.matching();
    other.describe(version(1), supplier("d", "Zubrowka Group", "BR", Map.of()));
    other.search(packs(list));
    return Fictional.decision(other.matches(Optional.empty()).getFirst(), Verdict.SAME, 1);
  }
}
