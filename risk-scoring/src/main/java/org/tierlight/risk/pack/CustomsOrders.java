package org.tierlight.risk.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierlight.vocabulary.Country;

/** Withhold release orders and findings of US Customs and Border Protection, one a row. */
record CustomsOrders(CountryFinder countries, LocalDate broughtOn) implements Format {

  private static final String ENTITY = "Entity";
  private static final String STATUS = "Status";
  private static final String DATE = "Effective Date";
  private static final Set<String> IN_FORCE = Set.of("active", "partiallyactive");
  private static final Set<String> ENDED = Set.of("inactive", "revoked", "modified");

  @Override
  public Optional<PackImport> read(Content content) {
    return Columns.find(content, ENTITY, "Country", "WRO/Finding", STATUS, DATE).map(this::rows);
  }

  private PackImport rows(Columns columns) {
    PackDraft draft = new PackDraft(PackFormat.CBP_ORDERS);
    columns.rows().forEach(row -> order(columns, row, draft));
    return draft.finish(Optional.empty());
  }

  private void order(Columns columns, TableRow row, PackDraft draft) {
    Place place = columns.place(row);
    String status = Columns.key(columns.text(row, STATUS));
    Optional<LocalDate> since = Days.read(columns.text(row, DATE), Days.US);
    Optional<String> fault = since.flatMap(Span.customs(broughtOn)::fault);
    List<NameCell> named = NameCell.of(columns.text(row, ENTITY), countries);
    if (named.isEmpty()) {
      draft.reject(place, ENTITY, "no name, or several that a person must take apart");
    } else if (!IN_FORCE.contains(status) && !ENDED.contains(status)) {
      draft.reject(place, STATUS, "no such status");
    } else if (since.isEmpty()) {
      draft.reject(place, DATE, Days.US_WORDS);
    } else if (fault.isPresent()) {
      draft.reject(place, DATE, fault.get());
    } else {
      countries
          .find("", columns.text(row, "Country"), place, draft)
          .ifPresent(
              country -> named.forEach(each -> draft.take(entry(columns, row, each, country))));
    }
  }

  private static ListEntry entry(Columns columns, TableRow row, NameCell named, Country country) {
    return new ListEntry(
        columns.place(row),
        named.name(),
        named.aliases(),
        List.of(named.country().orElse(country)),
        Days.read(columns.text(row, DATE), Days.US),
        IN_FORCE.contains(Columns.key(columns.text(row, STATUS))),
        columns.text(row, "WRO/Finding"),
        Set.of(),
        ListSubject.FORCED_LABOUR,
        named.particulars());
  }
}
