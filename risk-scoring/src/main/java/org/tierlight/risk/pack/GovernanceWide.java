package org.tierlight.risk.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tierlight.vocabulary.Country;

/**
 * The wide workbook of the Worldwide Governance Indicators: one sheet an indicator, the years side
 * by side above groups of columns (Estimate, StdErr, NumSrc, Rank, Lower, Upper).
 */
record GovernanceWide(CountryFinder countries) implements Format {

  private static final String NAME = "Country/Territory";
  private static final String CODE = "Code";

  private record YearGroup(String year, int rank, int low, int high) {}

  @Override
  public Optional<PackImport> read(Content content) {
    return switch (content) {
      case Tables found -> sheets(found.tables());
      case Entities none -> Optional.empty();
    };
  }

  private Optional<PackImport> sheets(List<Table> tables) {
    PackDraft draft = new PackDraft(PackFormat.WGI);
    boolean any = false;
    for (Table table : tables) {
      Optional<Measure> measure = GovernanceIndicator.used(table.name());
      Optional<Columns> columns =
          Columns.in(table, NAME, CODE, "Estimate", "Rank", "Lower", "Upper");
      if (measure.isPresent() && columns.isPresent()) {
        any = true;
        sheet(columns.get(), measure.get(), draft);
      }
    }
    return any ? Optional.of(draft.finish(Optional.empty())) : Optional.empty();
  }

  private void sheet(Columns columns, Measure measure, PackDraft draft) {
    CountryRows rows = new CountryRows(columns, countries, draft);
    List<YearGroup> groups = groups(columns);
    for (TableRow row : columns.rows()) {
      rows.country(row, CODE, NAME)
          .ifPresent(country -> groups.forEach(group -> take(rows, row, country, measure, group)));
    }
  }

  private static void take(
      CountryRows rows, TableRow row, Country country, Measure measure, YearGroup group) {
    Optional<Margin> margin =
        GovernanceIndicator.margin(row.cell(group.low()), row.cell(group.high()));
    rows.raw(
        row,
        country,
        measure,
        "Rank " + group.year(),
        row.cell(group.rank()),
        group.year(),
        margin);
  }

  /** Each Rank belongs to the last year that stands above or left of it. */
  private static List<YearGroup> groups(Columns columns) {
    List<YearGroup> groups = new ArrayList<>();
    TableRow years = columns.above().orElse(columns.header());
    Optional<String> year = Optional.empty();
    for (int column = 0; column < columns.headings().size(); column++) {
      year = Years.in(years.cell(column)).or(yearBefore(year));
      if (year.isPresent() && isRankWithBounds(columns.headings(), column)) {
        groups.add(new YearGroup(year.get(), column, column + 1, column + 2));
      }
    }
    return groups;
  }

  private static Supplier<Optional<String>> yearBefore(Optional<String> year) {
    return () -> year;
  }

  private static boolean isRankWithBounds(List<String> headings, int column) {
    return column + 2 < headings.size()
        && headings.get(column).equals("Rank")
        && headings.get(column + 1).equals("Lower")
        && headings.get(column + 2).equals("Upper");
  }
}
