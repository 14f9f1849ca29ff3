package org.tierlight.risk.pack;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tierlight.vocabulary.Country;

/** Ratifications of ILO conventions by member state: a year each; an empty cell is not ratified. */
record ConventionTable(CountryFinder countries) implements Format {

  private static final Map<String, Measure> CONVENTIONS =
      new TreeMap<>(
          Map.of(
              "C029", Measure.ILO_C029,
              "P029", Measure.ILO_P029,
              "C105", Measure.ILO_C105,
              "C087", Measure.ILO_C087,
              "C098", Measure.ILO_C098));

  @Override
  public Optional<PackImport> read(Content content) {
    return Columns.find(content, "country", "country_iso", "C029", "P029", "C105", "C087", "C098")
        .map(this::rows);
  }

  private PackImport rows(Columns columns) {
    PackDraft draft = new PackDraft(PackFormat.ILO_RATIFICATIONS);
    CountryRows rows = new CountryRows(columns, countries, draft);
    for (TableRow row : columns.rows()) {
      rows.country(row, "country_iso", "country")
          .ifPresent(country -> take(columns, rows, row, country));
    }
    return draft.finish(Optional.empty());
  }

  private static void take(Columns columns, CountryRows rows, TableRow row, Country country) {
    CONVENTIONS.forEach(
        (heading, measure) -> {
          String year = columns.text(row, heading);
          String raw = year.isEmpty() ? Measure.NOT_RATIFIED : year;
          rows.raw(row, country, measure, heading, raw, "", Optional.empty());
        });
  }
}
