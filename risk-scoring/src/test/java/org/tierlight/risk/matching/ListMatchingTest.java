package org.tierlight.risk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.matching.Fictional.BRAZIL;
import static org.tierlight.risk.matching.Fictional.CNPJ;
import static org.tierlight.risk.matching.Fictional.NOON;
import static org.tierlight.risk.matching.Fictional.ORDERS;
import static org.tierlight.risk.matching.Fictional.UFLPA;
import static org.tierlight.risk.matching.Fictional.decision;
import static org.tierlight.risk.matching.Fictional.entity;
import static org.tierlight.risk.matching.Fictional.packs;
import static org.tierlight.risk.matching.Fictional.supplier;
import static org.tierlight.risk.matching.Fictional.version;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tierlight.identity.Likeness;
import org.tierlight.risk.legal.ListFinding;
import org.tierlight.vocabulary.SupplierId;

/** A number lists by itself, a name only asks, and the order of what is learnt does not matter. */
class ListMatchingTest {

  private static final String LEI = "ZZZZ00FICTIONAL00162";
  private static final String OFFICIAL = ",\"topics\":[\"forced.labor\",\"sanction\"]";

  private static final List<String> NAMES =
      List.of(
          "Fazenda Fictícia",
          "FAZENDA FICTICIA LTDA.",
          "Fictional Cotton",
          "Fictional Garment Co Ltd",
          "Somebody Else");
  private static final List<String> LISTS = List.of(BRAZIL, UFLPA, ORDERS);

  private final ListMatching matching = Fictional.matching();

  @Test
  void anExactNumberListsByItselfWhateverTheName() {
    matching.describe(
        version(1), supplier("a", "Another Name", "BR", Map.of("registration", CNPJ)));
    matching.search(packs(BRAZIL));

    assertThat(only().status()).isEqualTo(Match.Status.AUTOMATIC);
    assertThat(only().likeness()).isEqualTo(0.99);
    assertThat(only().againstIt()).containsExactly("another name");
  }

  @Test
  void theSameNameInAnotherCountryAsksAPerson() {
    matching.describe(version(1), supplier("a", "Fictional Garment", "BD", Map.of()));
    matching.search(packs(ORDERS));

    assertThat(only().status()).isEqualTo(Match.Status.PENDING);
    assertThat(only().likeness()).isEqualTo(0.7);
    assertThat(only().againstIt()).contains("another country");
  }

  @Test
  void theSameNumberUnderAnotherCountryAsksAPerson() {
    matching.describe(version(1), supplier("a", "Mills", "PK", Map.of("lei", LEI)));
    String numbered = OFFICIAL + ",\"country\":[\"in\"],\"leiCode\":[\"%s\"]".formatted(LEI);
    matching.search(packs(entity("set_one", "f1", "Fictional Mills", numbered)));

    assertThat(only().status()).isEqualTo(Match.Status.PENDING);
    assertThat(only().againstIt()).contains("another country", "another name");
  }

  @Test
  void theDigitsOfABrazilianNumberMeanNothingElsewhere() {
    matching.describe(version(1), supplier("a", "Another Name", "PT", Map.of("vat", CNPJ)));
    matching.search(packs(BRAZIL));

    assertThat(matching.matches(Optional.empty())).isEmpty();
  }

  @Test
  void twoDataSetsOfOneFormAreTwoLists() {
    matching.describe(version(1), supplier("a", "Fictional Mills", null, Map.of()));
    matching.describe(version(1), supplier("b", "Invented Looms", null, Map.of()));
    matching.search(
        packs(
            entity("set_one", "f1", "Fictional Mills", OFFICIAL),
            entity("set_two", "f1", "Invented Looms", OFFICIAL)));

    assertThat(matching.matches(Optional.empty()))
        .extracting(match -> match.list().pack())
        .containsExactlyInAnyOrder("ftm-set-one", "ftm-set-two");
    assertThat(matching.of(new SupplierId("b"))).isEmpty();
    matching.heardAll();
    assertThat(matching.of(new SupplierId("b")))
        .extracting(finding -> finding.open().size())
        .containsExactly(0, 1);
  }

  @Test
  void anEntryThatStatesNoOfficialMeasureForForcedLabourIsHeldAgainstNobody() {
    matching.describe(version(1), supplier("a", "Fictional Mills", null, Map.of()));
    matching.heardAll();
    for (String topics :
        List.of("", ",\"topics\":[\"sanction\"]", ",\"topics\":[\"forced.labor\"]")) {
      matching.search(packs(entity("set_one", "f1", "Fictional Mills", topics)));

      assertThat(matching.matches(Optional.empty())).isEmpty();
      assertThat(matching.of(new SupplierId("a"))).isEmpty();
    }
  }

  @Test
  void whatWaitsIsAPossibleMatchAndWhatWasNotFoundIsSaidPerList() {
    matching.describe(version(1), supplier("a", "Fazenda Fictícia", "BR", Map.of()));
    matching.search(packs(BRAZIL, UFLPA));
    matching.heardAll();

    List<ListFinding> findings = matching.of(new SupplierId("a"));

    assertThat(findings).hasSize(2);
    assertThat(findings.stream().mapToInt(finding -> finding.open().size()).sum()).isEqualTo(1);
    assertThat(matching.of(new SupplierId("stub"))).isEmpty();
  }

  @Test
  void aShortNameAsksWhereItIsEqual() {
    matching.describe(version(1), supplier("a", "FC CO. LTD.", null, Map.of()));
    matching.describe(version(1), supplier("b", "Gq", null, Map.of()));
    matching.search(packs(entity("set_one", "f1", "FC Co., Ltd.", OFFICIAL)));

    assertThat(only().supplier().id()).isEqualTo(new SupplierId("a"));
  }

  @Test
  void whoHasNoNameToSearchForIsNotReportedAsNotFound() {
    matching.describe(version(1), supplier("a", "***", null, Map.of()));
    matching.search(packs(UFLPA));
    matching.heardAll();

    assertThat(matching.of(new SupplierId("a"))).isEmpty();
  }

  @Test
  void theNearestOtherCandidateIsTheOtherSupplierThatIsMostLikeTheEntry() {
    matching.describe(version(1), supplier("a", "Fazenda Fictícia", "BR", Map.of()));
    matching.describe(version(1), supplier("b", "Fazenda Fictícia", null, Map.of()));
    matching.describe(version(1), supplier("c", "Any", "BR", Map.of("registration", CNPJ)));
    matching.search(packs(BRAZIL));

    Map<String, String> nearest =
        matching.matches(Optional.empty()).stream()
            .collect(
                Collectors.toMap(
                    match -> match.supplier().id().value(),
                    match -> matching.nearestOther(match).orElseThrow().supplier().id().value()));
    assertThat(nearest).isEqualTo(Map.of("a", "c", "b", "c", "c", "a"));
  }

  @Property(tries = 200)
  void aNameNeverLists(@ForAll long seed) {
    Random random = new Random(seed);
    ListMatching all = Fictional.matching();
    for (int supplier = 0; supplier < 8; supplier++) {
      String country = List.of("BR", "CN", "US", "").get(random.nextInt(4));
      all.describe(
          version(supplier),
          supplier(
              "s" + supplier,
              NAMES.get(random.nextInt(NAMES.size())),
              country.isEmpty() ? null : country,
              Map.of("vendor", CNPJ)));
    }
    List<String> lists = new ArrayList<>(LISTS);
    Collections.shuffle(lists, random);
    all.search(packs(lists.toArray(String[]::new)));
    all.heardAll();

    assertThat(all.matches(Optional.empty()))
        .allSatisfy(match -> assertThat(match.status()).isEqualTo(Match.Status.PENDING))
        .allSatisfy(match -> assertThat(match.likeness()).isBetween(0.60, 0.90));
    assertThat(all.untold(NOON)).isEmpty();
  }

  @Test
  void theLawWouldNoticeANameThatLists() {
    DescribedSupplier named = supplier("a", "Fazenda Fictícia", "BR", Map.of());
    matching.describe(version(1), named);
    matching.search(packs(BRAZIL));
    matching.heardAll();
    Match match = only();
    Likeness tooSure = new Likeness(Match.AUTOMATIC_FROM, match.forIt(), match.againstIt());
    Predicate<Match> lists = Match::lists;

    assertThat(match).matches(lists.negate());
    assertThat(
            new Match(
                match.id(),
                match.listed(),
                named,
                tooSure,
                Optional.empty(),
                Optional.empty(),
                false))
        .matches(lists);
  }

  @Property(tries = 200)
  void theOrderOfWhatIsLearntMakesNoDifference(@ForAll long seed) {
    ListMatching ordered = Fictional.matching();
    steps(ordered, LISTS).forEach(Runnable::run);
    ListMatching shuffled = Fictional.matching();
    Random random = new Random(seed);
    List<String> lists = new ArrayList<>(LISTS);
    Collections.shuffle(lists, random);
    List<Runnable> steps = steps(shuffled, lists);
    steps.addAll(steps(shuffled, lists).subList(0, 2));
    Collections.shuffle(steps, random);
    steps.forEach(Runnable::run);

    assertThat(shuffled.matches(Optional.empty())).isEqualTo(ordered.matches(Optional.empty()));
    assertThat(shuffled.untold(NOON)).isEqualTo(ordered.untold(NOON)).hasSize(2);
    SupplierId supplier = new SupplierId("a");
    assertThat(shuffled.of(supplier)).containsExactlyInAnyOrderElementsOf(ordered.of(supplier));
  }

  private static List<Runnable> steps(ListMatching one, List<String> lists) {
    return new ArrayList<>(
        List.of(
            () -> one.describe(version(1), supplier("a", "Old", "BR", Map.of())),
            () ->
                one.describe(version(2), supplier("a", "New", "BR", Map.of("registration", CNPJ))),
            () -> one.describe(version(1), supplier("b", "Fazenda Fictícia", "BR", Map.of())),
            () -> one.search(packs(lists.toArray(String[]::new))),
            () -> one.heardAll(),
            () -> one.decide(decision(matchOfB(), Verdict.NOT_SAME, 1)),
            () -> one.decide(decision(matchOfB(), Verdict.SAME, 2))));
  }

  private static Match matchOfB() {
    ListMatching other = Fictional.matching();
    other.describe(version(1), supplier("b", "Fazenda Fictícia", "BR", Map.of()));
    other.search(packs(BRAZIL));
    return other.matches(Optional.empty()).getFirst();
  }

  private Match only() {
    List<Match> all = matching.matches(Optional.empty());
    assertThat(all).hasSize(1);
    return all.getFirst();
  }
}
