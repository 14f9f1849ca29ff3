package org.tierlight.risk.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.indicator.GoodCode;
import org.tierlight.risk.indicator.Pack;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.LeftEvidence;
import org.tierlight.risk.model.Profile;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.Region;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/**
 * What may be known of a supplier, and rules to judge it by; suppliers and orders are fictional.
 */
final class LegalCases {

  static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  static final Pack PACK =
      new Pack("p", "P", "title", "publisher", "1", "licence", "source", "by", Optional.empty());
  static final Force SINCE_2022 = new Force(LocalDate.of(2022, 6, 21), Optional.empty());
  static final Presumption PRESUMPTION =
      new Presumption(PACK, area("CN-XJ"), "the act", "section 3", SINCE_2022, "it presumes so");
  static final ProductOrder ORDER = order("MW", "2401", GoodCode.Extent.WHOLE);
  static final SearchedList LIST = new SearchedList("the list", "the office", "May", DAY);
  static final HsCode TOBACCO = hs("240110");

  /** What may be known of a supplier. */
  record Known(
      @Nullable String name, @Nullable String place, List<HsCode> goods, List<ListFinding> found) {}

  static final LegalRules SOUND =
      new LegalRules(List.of(PRESUMPTION), List.of(ORDER), List.of(), ListSearches.NONE);

  static Area area(String code) {
    return Area.ofCode(code, "place " + code).orElseThrow();
  }

  static ProductOrder order(String place, String prefix, GoodCode.Extent extent) {
    GoodCode goods = new GoodCode("tobacco", new HsCode(prefix, HsEdition.HS2022), extent);
    return new ProductOrder(PACK, area(place), "the order", goods, "notice 1", SINCE_2022);
  }

  static HsCode hs(String digits) {
    return new HsCode(digits, HsEdition.HS2022);
  }

  static Profile profile(@Nullable String name, @Nullable String place) {
    return new Profile(
        name,
        place == null || place.isEmpty() ? null : new Country(place.substring(0, 2)),
        place == null || place.indexOf('-') < 0 ? null : new Region(place),
        List.of(),
        List.of(),
        false,
        OptionalLong.empty(),
        Disclosure.ATTESTED);
  }

  static LegalSubject subject(Known known) {
    return subject(known, List.of(), List.of(), DAY);
  }

  static LegalSubject subject(
      Known known, List<EvidenceItem> official, List<LeftEvidence> ended, LocalDate day) {
    return new LegalSubject(
        new SupplierId("s"),
        profile(known.name(), known.place()),
        known.goods(),
        official,
        ended,
        day);
  }

  static EvidenceItem official() {
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

  static List<LegalReason> reasons(LegalRules rules, Known known) {
    return rules.withSearches(s -> known.found()).reasons(subject(known));
  }

  private LegalCases() {}
}
