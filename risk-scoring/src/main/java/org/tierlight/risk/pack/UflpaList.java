package org.tierlight.risk.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The UFLPA Entity List: the tables of its page, each under the heading of its section, or one
 * table with the section in a column. It gives no country, and none is assumed.
 */
record UflpaList(CountryFinder countries, LocalDate broughtOn) implements Format {

  private static final String NAME = "Name of Entity";
  private static final String DATE = "Effective Date";
  private static final Pattern SECTION = Pattern.compile("2\\(d\\)\\(2\\)\\(B\\)\\([ivx]+\\)");

  @Override
  public Optional<PackImport> read(Content content) {
    return switch (content) {
      case Tables found -> tables(found.tables());
      case Entities none -> Optional.empty();
    };
  }

  private Optional<PackImport> tables(List<Table> tables) {
    PackDraft draft = new PackDraft(PackFormat.UFLPA);
    List<Columns> lists =
        tables.stream().flatMap(table -> Columns.in(table, NAME, DATE).stream()).toList();
    lists.forEach(columns -> columns.rows().forEach(row -> entry(columns, row, draft)));
    return lists.isEmpty() ? Optional.empty() : Optional.of(draft.finish(Optional.empty()));
  }

  private void entry(Columns columns, TableRow row, PackDraft draft) {
    Place place = columns.place(row);
    String day = columns.text(row, DATE);
    Optional<LocalDate> since = Days.read(day, Days.US);
    Optional<String> fault = since.flatMap(Span.uflpa(broughtOn)::fault);
    List<NameCell> named = NameCell.of(columns.text(row, NAME), countries);
    if (named.isEmpty()) {
      draft.reject(place, NAME, "no name, or several that a person must take apart");
    } else if (since.isEmpty() && !day.isEmpty()) {
      draft.reject(place, DATE, Days.US_WORDS);
    } else if (fault.isPresent()) {
      draft.reject(place, DATE, fault.get());
    } else {
      named.forEach(each -> draft.take(entry(columns, row, each, since)));
    }
  }

  private static ListEntry entry(
      Columns columns, TableRow row, NameCell named, Optional<LocalDate> since) {
    return new ListEntry(
        columns.place(row),
        named.name(),
        named.aliases(),
        named.country().stream().toList(),
        since,
        true,
        section(columns, row),
        Set.of(),
        ListSubject.FORCED_LABOUR,
        named.particulars());
  }

  private static String section(Columns columns, TableRow row) {
    Matcher section = SECTION.matcher(columns.text(row, "list_section") + columns.table().name());
    return section.find() ? section.group() : "";
  }
}
