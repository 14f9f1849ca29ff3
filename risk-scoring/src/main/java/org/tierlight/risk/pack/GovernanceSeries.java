package org.tierlight.risk.pack;

import java.util.List;
import java.util.Optional;
import org.tierlight.risk.pack.PassedOver.Reason;

/**
 * The Worldwide Governance Indicators as the World Bank's DataBank gives them: one row a country
 * and series, one column a year ("2023 [YR2023]"). The ranks are taken; their bounds are other
 * rows.
 */
record GovernanceSeries(CountryFinder countries) implements Format {

  private static final String NAME = "Country Name";
  private static final String CODE = "Country Code";
  private static final String SERIES = "Series Code";

  @Override
  public Optional<PackImport> read(Content content) {
    return Columns.find(content, NAME, CODE, "Series Name", SERIES)
        .filter(GovernanceSeries::isOfGovernance)
        .map(this::rows);
  }

  private static boolean isOfGovernance(Columns columns) {
    return columns.rows().stream().anyMatch(row -> measure(columns.text(row, SERIES)).isPresent());
  }

  private PackImport rows(Columns columns) {
    PackDraft draft = new PackDraft(PackFormat.WGI);
    CountryRows rows = new CountryRows(columns, countries, draft);
    List<String> years =
        columns.headings().stream().filter(heading -> Years.in(heading).isPresent()).toList();
    for (TableRow row : columns.rows()) {
      Optional<Measure> measure = measure(columns.text(row, SERIES));
      if (measure.isPresent()) {
        rows.country(row, CODE, NAME)
            .ifPresent(
                country ->
                    years.forEach(
                        year ->
                            rows.value(
                                row, country, measure.get(), year, Years.in(year).orElseThrow())));
      } else {
        boolean isNote = columns.text(row, SERIES).isEmpty();
        draft.passOver(columns.place(row), SERIES, isNote ? Reason.NOTE : Reason.NOT_USED);
      }
    }
    return draft.finish(Optional.empty());
  }

  private static Optional<Measure> measure(String series) {
    return switch (series) {
      case "RL.PER.RNK", "GOV_WGI_RL.PER.RNK" -> Optional.of(Measure.WGI_RULE_OF_LAW);
      case "CC.PER.RNK", "GOV_WGI_CC.PER.RNK" -> Optional.of(Measure.WGI_CONTROL_OF_CORRUPTION);
      case "VA.PER.RNK", "GOV_WGI_VA.PER.RNK" -> Optional.of(Measure.WGI_VOICE);
      case String other -> Optional.empty();
    };
  }
}
