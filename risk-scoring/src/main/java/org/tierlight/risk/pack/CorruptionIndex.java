package org.tierlight.risk.pack;

import java.util.Optional;

/**
 * The workbook of the Corruption Perceptions Index: titles, then one row a country and its score.
 */
record CorruptionIndex(CountryFinder countries) implements Format {

  private static final String NAME = "Country / Territory";
  private static final String CODE = "ISO3";

  @Override
  public Optional<PackImport> read(Content content) {
    return Columns.find(content, NAME, CODE, "Rank", "Standard error")
        .flatMap(columns -> score(columns).map(heading -> rows(columns, heading)));
  }

  /** The heading names the year: "CPI score 2022". */
  private static Optional<String> score(Columns columns) {
    return columns.headings().stream()
        .filter(heading -> Columns.key(heading).startsWith("cpiscore"))
        .findFirst();
  }

  private PackImport rows(Columns columns, String score) {
    PackDraft draft = new PackDraft(PackFormat.CPI);
    CountryRows rows = new CountryRows(columns, countries, draft);
    String edition = Years.in(score).orElse("");
    for (TableRow row : columns.rows()) {
      rows.country(row, CODE, NAME)
          .ifPresent(country -> rows.value(row, country, Measure.CPI_SCORE, score, edition));
    }
    return draft.finish(Optional.of(edition));
  }
}
