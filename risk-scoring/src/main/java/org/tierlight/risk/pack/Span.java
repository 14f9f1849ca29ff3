package org.tierlight.risk.pack;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Between which days what a file says can have begun.
 *
 * @param first the day of the law behind it
 * @param law what began on that day, in words
 * @param last the last day
 */
record Span(LocalDate first, String law, LocalDate last) {

  /**
   * How far ahead a list may name a day: lists are published some days before entries take effect,
   * and the same file is not read a second time.
   */
  private static final int DAYS_AHEAD = 31;

  /** Orders may be given long before they are to be followed. */
  private static final int YEARS_AHEAD = 10;

  /** The UFLPA Entity List: the act is Public Law 117-78. */
  static Span uflpa(LocalDate broughtOn) {
    return list(LocalDate.of(2021, 12, 23), "the act that the list rests on", broughtOn);
  }

  /** Orders and findings of customs: section 307 of the Tariff Act of 1930. */
  static Span customs(LocalDate broughtOn) {
    return list(LocalDate.of(1930, 6, 17), "the act that such orders rest on", broughtOn);
  }

  /** Brazil's register: first kept by ordinance 1 234 of the ministry, of November 2003. */
  static Span brazil(LocalDate broughtOn) {
    return list(LocalDate.of(2003, 11, 1), "the register", broughtOn);
  }

  /** Orders on products of any country: the first law of the kind is the US tariff of 1890. */
  static Span orders(LocalDate broughtOn) {
    return new Span(
        LocalDate.of(1890, 10, 1), "the first such law", broughtOn.plusYears(YEARS_AHEAD));
  }

  /** Why a day is not taken; empty where it is. */
  Optional<String> fault(LocalDate day) {
    if (day.isBefore(first)) {
      return Optional.of("the day %s lies before %s (%s)".formatted(day, law, first));
    }
    return day.isAfter(last)
        ? Optional.of("the day %s lies in the future".formatted(day))
        : Optional.empty();
  }

  private static Span list(LocalDate first, String law, LocalDate broughtOn) {
    return new Span(first, law, broughtOn.plusDays(DAYS_AHEAD));
  }
}
