package org.tierlight.risk.pack;

import java.util.Optional;

/** The workbook of the Global Slavery Index: a banner, then one row a country, without codes. */
record SlaveryIndex(CountryFinder countries) implements Format {

  private static final String NAME = "Country";
  private static final String PREVALENCE =
      "Estimated prevalence of modern slavery per 1,000 population";
  private static final String VULNERABILITY = "Total Vulnerability score (%)";

  @Override
  public Optional<PackImport> read(Content content) {
    return Columns.find(content, NAME, PREVALENCE, VULNERABILITY).map(this::rows);
  }

  private PackImport rows(Columns columns) {
    PackDraft draft = new PackDraft(PackFormat.GLOBAL_SLAVERY_INDEX);
    CountryRows rows = new CountryRows(columns, countries, draft);
    String edition = Years.in(columns.table().name()).orElse("");
    for (TableRow row : columns.rows()) {
      rows.country(row, "", NAME)
          .ifPresent(
              country -> {
                rows.value(row, country, Measure.GSI_VULNERABILITY, VULNERABILITY, edition);
                rows.value(row, country, Measure.GSI_PREVALENCE, PREVALENCE, edition);
              });
    }
    return draft.finish(Optional.of(edition));
  }
}
