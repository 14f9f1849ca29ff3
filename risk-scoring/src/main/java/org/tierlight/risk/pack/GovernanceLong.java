package org.tierlight.risk.pack;

import java.util.Optional;
import org.tierlight.risk.pack.PassedOver.Reason;
import org.tierlight.vocabulary.Country;

/** The long file of the Worldwide Governance Indicators: one row a country, year and indicator. */
record GovernanceLong(CountryFinder countries) implements Format {

  private static final String NAME = "countryname";
  private static final String RANK = "pctrank";

  @Override
  public Optional<PackImport> read(Content content) {
    return Columns.find(content, "code", NAME, "year", "indicator", "estimate", RANK)
        .map(this::rows);
  }

  private PackImport rows(Columns columns) {
    PackDraft draft = new PackDraft(PackFormat.WGI);
    CountryRows rows = new CountryRows(columns, countries, draft);
    for (TableRow row : columns.rows()) {
      String indicator = columns.text(row, "indicator");
      Optional<Measure> measure = GovernanceIndicator.used(indicator);
      if (measure.isPresent()) {
        rows.country(row, "code", NAME)
            .ifPresent(country -> take(columns, rows, row, country, measure.get(), draft));
      } else if (GovernanceIndicator.isOther(indicator)) {
        draft.passOver(columns.place(row), "indicator", Reason.NOT_USED);
      } else {
        draft.reject(columns.place(row), "indicator", "no such governance indicator");
      }
    }
    return draft.finish(Optional.empty());
  }

  private static void take(
      Columns columns,
      CountryRows rows,
      TableRow row,
      Country country,
      Measure measure,
      PackDraft draft) {
    Optional<String> year = Years.in(columns.text(row, "year"));
    if (year.isEmpty()) {
      draft.reject(columns.place(row), "year", "no year");
      return;
    }
    Optional<Margin> margin =
        GovernanceIndicator.margin(
            columns.text(row, "pctranklower"), columns.text(row, "pctrankupper"));
    rows.value(row, country, measure, RANK, year.get(), margin);
  }
}
