package org.tierlight.risk.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.indicator.GoodCode;
import org.tierlight.risk.indicator.Origin;
import org.tierlight.risk.indicator.Pack;
import org.tierlight.risk.law.Law;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.LeftEvidence;
import org.tierlight.risk.model.Profile;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** Which legal states hold, and that what is not known is never told as an absence. */
class LegalRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Pack PACK =
      new Pack("p", "P", "title", "publisher", "1", "licence", "source", "by", Optional.empty());
  private static final Force SINCE_2022 = new Force(LocalDate.of(2022, 6, 21), Optional.empty());
  private static final Presumption PRESUMPTION =
      new Presumption(PACK, area("CN-XJ"), "the act", "section 3", SINCE_2022, "it presumes so");
  private static final ProductOrder ORDER = order("MW", "2401", GoodCode.Extent.WHOLE);
  private static final SearchedList LIST = new SearchedList("the list", "the office", "May", DAY);
  private static final HsCode TOBACCO = hs("240110");

  /** What may be known of a supplier. */
  private record Known(
      @Nullable String name, @Nullable String place, List<HsCode> goods, List<ListFinding> found) {}

  private static final LegalRules SOUND =
      new LegalRules(List.of(PRESUMPTION), List.of(ORDER), ListSearches.NONE);

  private static Area area(String code) {
    return Area.ofCode(code, "place " + code).orElseThrow();
  }

  private static ProductOrder order(String place, String prefix, GoodCode.Extent extent) {
    GoodCode goods = new GoodCode("tobacco", new HsCode(prefix, HsEdition.HS2022), extent);
    return new ProductOrder(PACK, area(place), "the order", goods, "notice 1", SINCE_2022);
  }

  private static HsCode hs(String digits) {
    return new HsCode(digits, HsEdition.HS2022);
  }

  private static Profile profile(@Nullable String name, @Nullable String place) {
    Origin origin =
        place == null
            ? Origin.UNKNOWN
            : Area.ofCode(place, "place").map(Area::place).orElse(Origin.UNKNOWN);
    return new Profile(
        name,
        origin.country().orElse(null),
        origin.region().orElse(null),
        List.of(),
        List.of(),
        false,
        OptionalLong.empty(),
        Disclosure.ATTESTED);
  }

  private static LegalSubject subject(Known known) {
    return subject(known, List.of(), List.of(), DAY);
  }

  private static LegalSubject subject(
      Known known, List<EvidenceItem> official, List<LeftEvidence> ended, LocalDate day) {
    return new LegalSubject(
        new SupplierId("s"),
        profile(known.name(), known.place()),
        known.goods(),
        official,
        ended,
        day);
  }

  private static EvidenceItem official() {
    return new EvidenceItem(
        "e1",
        SourceClass.OFFICIAL,
        IloIndicator.DEBT_BONDAGE,
        1,
        DAY.minusDays(9),
        "the office",
        "entry 7",
        "c");
  }

  private static List<LegalReason> reasons(LegalRules rules, Known known) {
    return new LegalRules(rules.presumptions(), rules.orders(), s -> known.found())
        .reasons(subject(known));
  }

  private static List<LegalCause> causes(@Nullable String place, HsCode... goods) {
    return causes(SOUND, place, goods);
  }

  private static List<LegalCause> causes(
      LegalRules rules, @Nullable String place, HsCode... goods) {
    Known known =
        new Known("name", place, List.of(goods), List.of(new ListFinding(LIST, List.of())));
    return reasons(rules, known).stream().map(LegalReason::cause).toList();
  }

  @Example
  void anEntryThatNamesTheSupplierIsToldWithItsSourceReferenceAndDay() {
    Known known = new Known("name", "MW", List.of(hs("61")), List.of());
    LegalReason listed =
        SOUND.reasons(subject(known, List.of(official()), List.of(), DAY)).getFirst();

    assertThat(listed.state()).isEqualTo(LegalState.LISTED);
    assertThat(listed.citations())
        .containsExactly(new Citation("e1", "the office", null, "entry 7", DAY.minusDays(9)));
    assertThat(listed.sentence()).contains("the office, entry 7, 2026-06-21 (evidence e1)");
  }

  @Example
  void aRegionUnderAPresumptionIsToldAndAnotherIsNot() {
    assertThat(causes("CN-XJ", hs("61"))).contains(LegalCause.PRESUMPTION);
    assertThat(causes("CN-GD", hs("61"))).containsExactly(LegalCause.NOT_FOUND);
    assertThat(causes("VN", hs("61"))).containsExactly(LegalCause.NOT_FOUND);
  }

  @Example
  void aRegionThatIsNotNamedIsUnknownWhereItMatters() {
    assertThat(causes("CN", hs("61"))).containsExactly(LegalCause.NOT_FOUND, LegalCause.NO_REGION);
    assertThat(causes(null, hs("61"))).contains(LegalCause.NO_COUNTRY);
  }

  @Example
  void anOrderIsToldOfItsProductFromItsPlaceOnly() {
    assertThat(causes("MW", TOBACCO)).contains(LegalCause.ORDER);
    assertThat(causes("MW", hs("61"))).doesNotContain(LegalCause.ORDER);
    assertThat(causes("VN", TOBACCO)).doesNotContain(LegalCause.ORDER);
    assertThat(causes(null, TOBACCO)).contains(LegalCause.NO_COUNTRY);
  }

  @Example
  void aCodeThatHoldsOtherGoodsIsNoOrderAndNoAllClear() {
    LegalRules part =
        new LegalRules(
            List.of(), List.of(order("MW", "2401", GoodCode.Extent.PART)), ListSearches.NONE);

    assertThat(causes("MW", hs("24"))).contains(LegalCause.BROAD_CODE);
    assertThat(causes(part, "MW", TOBACCO)).contains(LegalCause.BROAD_CODE);
  }

  @Example
  void whatIsNotInForceOnTheDayIsNotTold() {
    Known known = new Known("name", "CN-XJ", List.of(TOBACCO), List.of());
    LocalDate before = LocalDate.of(2022, 6, 20);

    assertThat(SOUND.reasons(subject(known, List.of(), List.of(), before)))
        .extracting(LegalReason::cause)
        .containsExactly(LegalCause.NO_LIST_SEARCHED, LegalCause.NO_ORDERS);
    Force ended = new Force(before, Optional.of(DAY));
    assertThat(ended.holdsOn(DAY.minusDays(1))).isTrue();
    assertThat(ended.holdsOn(DAY)).isFalse();
    assertThatThrownBy(() -> new Force(DAY, Optional.of(before)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void anOpenMatchIsPossibleAndNeverListed() {
    ListFinding finding =
        new ListFinding(LIST, List.of(new ListFinding.OpenMatch("Name Ltd", "review-1", 0.8)));
    List<LegalReason> reasons =
        reasons(SOUND, new Known("name", "VN", List.of(hs("61")), List.of(finding)));

    assertThat(reasons).extracting(LegalReason::state).containsExactly(LegalState.POSSIBLE_MATCH);
    assertThat(reasons.getFirst().sentence()).contains("Name Ltd", "nobody has decided");
    assertThat(reasons.getFirst().citations())
        .containsExactly(new Citation("Name Ltd", "the list", "May", "review-1", DAY));
  }

  @Example
  void aSearchInVainNamesListEditionAndDayAndNothingMore() {
    ListFinding finding = new ListFinding(LIST, List.of());
    LegalReason clear =
        reasons(SOUND, new Known("name", "VN", List.of(hs("61")), List.of(finding))).getFirst();

    assertThat(clear.state()).isEqualTo(LegalState.CLEAR);
    assertThat(clear.sentence())
        .isEqualTo(
            "Not found on: the list (the office, edition May, searched on 2026-06-30). That says"
                + " nothing about any other list or day, nor about conditions at work.");
  }

  @Example
  void aStubHasNoNameToSearchFor() {
    assertThat(reasons(SOUND, new Known(null, null, List.of(), List.of())))
        .extracting(LegalReason::cause)
        .containsExactly(LegalCause.NO_NAME, LegalCause.NO_COUNTRY, LegalCause.NO_PRODUCT);
  }

  @Example
  void anOfficialItemEndedByRemedySaysThatTheListMayStillNameTheSupplier() {
    LeftEvidence left = new LeftEvidence(official(), LeftEvidence.Way.REMEDIED, DAY.minusDays(2));
    Known known = new Known("name", "VN", List.of(hs("61")), List.of());
    LegalReason ended =
        SOUND.reasons(subject(known, List.of(), List.of(left), DAY)).stream()
            .filter(reason -> reason.cause() == LegalCause.ENDED_BY_RECORD)
            .findFirst()
            .orElseThrow();

    assertThat(ended.state()).isEqualTo(LegalState.UNKNOWN);
    assertThat(ended.sentence()).contains("e1", "remedied", "No record says that the list");
  }

  @Provide
  Arbitrary<Known> known() {
    ListFinding vain = new ListFinding(LIST, List.of());
    ListFinding hit = new ListFinding(LIST, List.of(new ListFinding.OpenMatch("n", null, 0.7)));
    return Combinators.combine(
            Arbitraries.of("name", "").map(LegalRulesTest::orNull),
            Arbitraries.of("CN-XJ", "CN-GD", "CN", "MW", "VN", "").map(LegalRulesTest::orNull),
            Arbitraries.of(TOBACCO, hs("24"), hs("61")).list().ofMaxSize(2),
            Arbitraries.of(vain, hit).list().ofMaxSize(2))
        .as((name, place, goods, found) -> new Known(name.get(), place.get(), goods, found));
  }

  /** jqwik takes no null. */
  private record Maybe(@Nullable String text) {
    @Nullable String get() {
      return text;
    }
  }

  private static Maybe orNull(String text) {
    return new Maybe(text.isEmpty() ? null : text);
  }

  private static final Law<Function<Known, List<LegalReason>>, Known> CLEAR_IS_SEARCHED =
      new Law<>(
          "Clear",
          "nobody is told clear but who was searched for and not found on any list",
          (rules, known) -> {
            List<LegalState> states =
                new LegalStanding(rules.apply(known), LegalFlag.DOWN).states();
            boolean searched = !known.found().isEmpty();
            boolean hit = known.found().stream().anyMatch(found -> !found.open().isEmpty());
            assertThat(states).isNotEmpty().isSorted().doesNotHaveDuplicates();
            assertThat(states.contains(LegalState.CLEAR)).isEqualTo(searched && !hit);
            assertThat(states.contains(LegalState.POSSIBLE_MATCH)).isEqualTo(hit);
          });

  private static final Law<Function<Known, List<LegalReason>>, Known> UNKNOWN_SURVIVES =
      new Law<>(
          "Unknown",
          "what is not known of place or goods is said beside whatever else holds",
          (rules, known) -> {
            List<LegalCause> causes = rules.apply(known).stream().map(LegalReason::cause).toList();
            if (known.place() == null) {
              assertThat(causes).contains(LegalCause.NO_COUNTRY);
            }
            if ("CN".equals(known.place())) {
              assertThat(causes).contains(LegalCause.NO_REGION);
            }
            if (known.goods().isEmpty()) {
              assertThat(causes).contains(LegalCause.NO_PRODUCT);
            }
          });

  @Property
  void onlyASearchInVainIsToldClear(@ForAll("known") Known known) {
    CLEAR_IS_SEARCHED.holds(it -> reasons(SOUND, it), known);
  }

  @Example
  void takingNoSearchForASearchInVainBreaksThat() {
    CLEAR_IS_SEARCHED.tells(it -> reasons(SOUND, it), LegalRulesTest::hasty, known());
  }

  private static List<LegalReason> hasty(Known known) {
    return reasons(SOUND, known).stream()
        .map(
            reason ->
                reason.cause() == LegalCause.NO_LIST_SEARCHED
                    ? LegalReason.of(LegalCause.NOT_FOUND, "nothing")
                    : reason)
        .toList();
  }

  @Property
  void unknownSurvivesANo(@ForAll("known") Known known) {
    UNKNOWN_SURVIVES.holds(it -> reasons(SOUND, it), known);
  }

  @Example
  void tellingTheGravestStateAloneBreaksThat() {
    UNKNOWN_SURVIVES.tells(
        it -> reasons(SOUND, it), it -> reasons(SOUND, it).stream().limit(1).toList(), known());
  }
}
