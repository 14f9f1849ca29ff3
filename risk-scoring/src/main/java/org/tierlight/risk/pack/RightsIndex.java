package org.tierlight.risk.pack;

import java.util.Optional;

/** The ratings of the ITUC Global Rights Index as a table. It names no edition of its own. */
record RightsIndex(CountryFinder countries) implements Format {

  private static final String RATING = "Rating";

  @Override
  public Optional<PackImport> read(Content content) {
    return Columns.find(content, "Country", "Country_Code", RATING).map(this::rows);
  }

  private PackImport rows(Columns columns) {
    PackDraft draft = new PackDraft(PackFormat.ITUC);
    CountryRows rows = new CountryRows(columns, countries, draft);
    for (TableRow row : columns.rows()) {
      rows.country(row, "Country_Code", "Country")
          .ifPresent(country -> rows.value(row, country, Measure.ITUC_RATING, RATING, ""));
    }
    return draft.finish(Optional.empty());
  }
}
