package org.tierlight.risk.legal;

import java.util.List;
import java.util.stream.Stream;
import org.tierlight.risk.indicator.Origin;

/** Whether a law presumes forced labour where the supplier works. */
record PlaceRule(List<Presumption> presumptions) {

  List<LegalReason> reasons(LegalSubject subject) {
    Origin place = subject.profile().origin();
    return presumptions.stream()
        .filter(presumption -> presumption.force().holdsOn(subject.day()))
        .flatMap(presumption -> reason(presumption, place))
        .toList();
  }

  private static Stream<LegalReason> reason(Presumption presumption, Origin place) {
    return switch (presumption.area().reach(place)) {
      case INSIDE -> Stream.of(presumed(presumption));
      case UNKNOWN -> Stream.of(notPlaced(presumption, place));
      case OUTSIDE -> Stream.empty();
    };
  }

  private static LegalReason presumed(Presumption presumption) {
    return LegalReason.of(
        LegalCause.PRESUMPTION,
        "This supplier works in %s, of which %s (%s) says: %s."
            .formatted(
                presumption.area().called(),
                presumption.law(),
                presumption.reference(),
                presumption.says()),
        presumption.citation());
  }

  private static LegalReason notPlaced(Presumption presumption, Origin place) {
    return place.country().isEmpty()
        ? LegalReason.of(
            LegalCause.NO_COUNTRY,
            "The country is not known, so nobody can say whether a law presumes forced labour there.")
        : LegalReason.of(
            LegalCause.NO_REGION,
            "The region is not known and may be %s, of which %s (%s) says: %s."
                .formatted(
                    presumption.area().called(),
                    presumption.law(),
                    presumption.reference(),
                    presumption.says()),
            presumption.citation());
  }
}
