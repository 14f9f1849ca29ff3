package org.tierlight.risk.pack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tierlight.risk.pack.PassedOver.Reason;

/** The time series of the Human Development Report: one row a country, one column a year. */
record HumanDevelopment(CountryFinder countries) implements Format {

  private static final Pattern INDEX_OF_A_YEAR = Pattern.compile("hdi_((?:19|20)\\d\\d)");

  @Override
  public Optional<PackImport> read(Content content) {
    return Columns.find(content, "iso3", "country", "hdicode", "region").map(this::rows);
  }

  private PackImport rows(Columns columns) {
    PackDraft draft = new PackDraft(PackFormat.HDI);
    CountryRows rows = new CountryRows(columns, countries, draft);
    List<String> years =
        columns.headings().stream().filter(INDEX_OF_A_YEAR.asMatchPredicate()).toList();
    for (TableRow row : columns.rows()) {
      if (columns.text(row, "iso3").startsWith("ZZ")) {
        draft.passOver(columns.place(row), "iso3", Reason.GROUP_OF_COUNTRIES);
      } else {
        rows.country(row, "iso3", "country")
            .ifPresent(
                country ->
                    years.forEach(
                        year -> rows.value(row, country, Measure.HDI, year, year.substring(4))));
      }
    }
    return draft.finish(Optional.empty());
  }
}
