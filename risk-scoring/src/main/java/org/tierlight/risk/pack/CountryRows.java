package org.tierlight.risk.pack;

import java.util.Optional;
import java.util.function.Predicate;
import org.tierlight.risk.pack.PassedOver.Reason;
import org.tierlight.vocabulary.Country;

/** Takes the values of a table that has one row a country. */
final class CountryRows {

  private final Columns columns;
  private final CountryFinder countries;
  private final PackDraft draft;

  CountryRows(Columns columns, CountryFinder countries, PackDraft draft) {
    this.columns = columns;
    this.countries = countries;
    this.draft = draft;
  }

  /** The country of a row, or empty: then the draft says why. */
  Optional<Country> country(TableRow row, String codeHeading, String nameHeading) {
    String code = columns.text(row, codeHeading);
    String name = columns.text(row, nameHeading);
    if (isNote(row)) {
      draft.passOver(columns.place(row), "", Reason.NOTE);
      return Optional.empty();
    }
    return countries.find(code, name, columns.place(row), draft);
  }

  /** Takes one value; what is no value on the scale is rejected, an absent one passed over. */
  void value(TableRow row, Country country, Measure measure, String heading, String edition) {
    value(row, country, measure, heading, edition, Optional.empty());
  }

  /** Takes one value with its bounds. */
  void value(
      TableRow row,
      Country country,
      Measure measure,
      String heading,
      String edition,
      Optional<Margin> margin) {
    raw(row, country, measure, heading, columns.text(row, heading), edition, margin);
  }

  /** Takes one value by its text. */
  void raw(
      TableRow row,
      Country country,
      Measure measure,
      String heading,
      String raw,
      String edition,
      Optional<Margin> margin) {
    Place place = columns.place(row);
    if (isAbsent(raw)) {
      draft.passOver(place, heading, Reason.NO_VALUE);
    } else if (measure.holds(raw)) {
      draft.take(new CountryValue(place, country, measure, edition, raw, margin), heading);
    } else {
      draft.reject(place, heading, "no value of " + measure);
    }
  }

  /** The ways in which publishers write that they have no value. */
  static boolean isAbsent(String raw) {
    return switch (raw) {
      case "", "..", "-", "–", "N/A", "n/a", "#N/A", "NA" -> true;
      case String other -> false;
    };
  }

  /** A line of words in the first column and nothing beside it. */
  private static boolean isNote(TableRow row) {
    return !row.cell(0).isEmpty() && row.cells().stream().skip(1).allMatch(Predicate.isEqual(""));
  }
}
