package org.tierlight.risk.pack;

import java.util.Optional;

/** Freedom in the World: one row a country or territory and edition. */
record FreedomInTheWorld(CountryFinder countries) implements Format {

  private static final String NAME = "Country/Territory";

  @Override
  public Optional<PackImport> read(Content content) {
    return Columns.find(
            content, NAME, "C/T", "Edition", "Status", "PR rating", "CL rating", "Total")
        .map(this::rows);
  }

  private PackImport rows(Columns columns) {
    PackDraft draft = new PackDraft(PackFormat.FREEDOM_IN_THE_WORLD);
    CountryRows rows = new CountryRows(columns, countries, draft);
    for (TableRow row : columns.rows()) {
      Optional<String> edition = Years.in(columns.text(row, "Edition"));
      if (edition.isEmpty()) {
        draft.reject(columns.place(row), "Edition", "no year");
      } else {
        rows.country(row, "", NAME)
            .ifPresent(
                country -> rows.value(row, country, Measure.FREEDOM_TOTAL, "Total", edition.get()));
      }
    }
    return draft.finish(Optional.empty());
  }
}
