package org.tierlight.risk.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tierlight.risk.legal.LegalCases.DAY;
import static org.tierlight.risk.legal.LegalCases.LIST;
import static org.tierlight.risk.legal.LegalCases.SOUND;
import static org.tierlight.risk.legal.LegalCases.TOBACCO;
import static org.tierlight.risk.legal.LegalCases.hs;
import static org.tierlight.risk.legal.LegalCases.official;
import static org.tierlight.risk.legal.LegalCases.order;
import static org.tierlight.risk.legal.LegalCases.reasons;
import static org.tierlight.risk.legal.LegalCases.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.indicator.GoodCode;
import org.tierlight.risk.legal.LegalCases.Known;
import org.tierlight.risk.model.LeftEvidence;
import org.tierlight.vocabulary.HsCode;

/** Which legal states hold, and that what is not known is never told as an absence. */
class LegalRulesTest {

  private static List<LegalCause> causes(@Nullable String place, HsCode... goods) {
    return causes(SOUND, place, goods);
  }

  private static List<LegalCause> causes(
      LegalRules rules, @Nullable String place, HsCode... goods) {
    Known known =
        new Known("name", place, List.of(goods), List.of(new ListFinding(LIST, List.of())));
    return reasons(rules, known).stream().map(LegalReason::cause).toList();
  }

  @Test
  void anEntryThatNamesTheSupplierIsToldWithItsSourceReferenceAndDay() {
    Known known = new Known("name", "MW", List.of(hs("61")), List.of());
    LegalReason listed =
        SOUND.reasons(subject(known, List.of(official()), List.of(), DAY)).getFirst();

    assertThat(listed.state()).isEqualTo(LegalState.LISTED);
    assertThat(listed.citations())
        .containsExactly(new Citation("e1", "the office", null, "entry 7", DAY.minusDays(9)));
    assertThat(listed.sentence()).contains("the office, entry 7, 2026-06-21 (evidence e1)");
  }

  @Test
  void aRegionUnderAPresumptionIsToldAndAnotherIsNot() {
    assertThat(causes("CN-XJ", hs("61"))).contains(LegalCause.PRESUMPTION);
    assertThat(causes("CN-GD", hs("61"))).containsExactly(LegalCause.NOT_FOUND);
    assertThat(causes("VN", hs("61"))).containsExactly(LegalCause.NOT_FOUND);
  }

  @Test
  void aRegionThatIsNotNamedIsUnknownWhereItMatters() {
    assertThat(causes("CN", hs("61"))).containsExactly(LegalCause.NOT_FOUND, LegalCause.NO_REGION);
    assertThat(causes(null, hs("61"))).contains(LegalCause.NO_COUNTRY);
  }

  @Test
  void aCodeThatNoEditionHasClearsNobody() {
    assertThat(causes("CN-ZZ", hs("61"))).contains(LegalCause.NO_REGION);
    assertThat(causes("CN-65", hs("61"))).contains(LegalCause.PRESUMPTION);
    assertThat(causes("CN-44", hs("61"))).containsExactly(LegalCause.NOT_FOUND);
  }

  @Test
  void anOrderIsToldOfItsProductFromItsPlaceOnly() {
    assertThat(causes("MW", TOBACCO)).contains(LegalCause.ORDER);
    assertThat(causes("MW", hs("61"))).doesNotContain(LegalCause.ORDER);
    assertThat(causes("VN", TOBACCO)).doesNotContain(LegalCause.ORDER);
    assertThat(causes(null, TOBACCO)).contains(LegalCause.NO_COUNTRY);
  }

  @Test
  void aCodeThatHoldsOtherGoodsIsNoOrderAndNoAllClear() {
    LegalRules part =
        new LegalRules(
            List.of(),
            List.of(order("MW", "2401", GoodCode.Extent.PART)),
            List.of(),
            ListSearches.NONE);

    assertThat(causes("MW", hs("24"))).contains(LegalCause.BROAD_CODE);
    assertThat(causes(part, "MW", TOBACCO)).contains(LegalCause.BROAD_CODE);
  }

  @Test
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

  @Test
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

  @Test
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

  @Test
  void aStubHasNoNameToSearchFor() {
    assertThat(reasons(SOUND, new Known(null, null, List.of(), List.of())))
        .extracting(LegalReason::cause)
        .containsExactly(LegalCause.NO_NAME, LegalCause.NO_COUNTRY, LegalCause.NO_PRODUCT);
  }

  @Test
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
}
