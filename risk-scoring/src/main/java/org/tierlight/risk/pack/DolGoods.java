package org.tierlight.risk.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.vocabulary.Country;

/**
 * The goods list of the US Department of Labor: the app's XML, the API's JSON and the flat table
 * differ in the spelling of their fields only.
 */
record DolGoods(CountryFinder countries) implements Format {

  private record Fields(String good, String country) {}

  private static final List<Fields> SPELLINGS =
      List.of(new Fields("Good_Name", "Country_Name"), new Fields("good", "country"));
  private static final String CHILD = "Child_Labor";
  private static final String FORCED = "Forced_Labor";
  private static final String DERIVED = "Derived_Country";

  @Override
  public Optional<PackImport> read(Content content) {
    return SPELLINGS.stream().flatMap(fields -> in(content, fields).stream()).findFirst();
  }

  private Optional<PackImport> in(Content content, Fields fields) {
    return Columns.find(content, fields.good(), fields.country(), CHILD, FORCED)
        .map(columns -> rows(columns, fields));
  }

  private PackImport rows(Columns columns, Fields fields) {
    PackDraft draft = new PackDraft(PackFormat.DOL_GOODS);
    columns.rows().forEach(row -> listing(columns, fields, row, draft));
    return draft.finish(latestYear(columns));
  }

  private void listing(Columns columns, Fields fields, TableRow row, PackDraft draft) {
    Place place = columns.place(row);
    String good = columns.text(row, fields.good());
    List<String> flags =
        Stream.of(CHILD, FORCED).map(heading -> columns.text(row, heading)).toList();
    if (good.isEmpty()) {
      draft.reject(place, fields.good(), "no good");
    } else if (!flags.stream().allMatch(flag -> isYes(flag) || isNo(flag))) {
      draft.reject(place, CHILD + ", " + FORCED, "neither yes nor no");
    } else {
      countries
          .find("", columns.text(row, fields.country()), place, draft)
          .ifPresent(country -> listed(columns, row, good, country, draft));
    }
  }

  private void listed(
      Columns columns, TableRow row, String good, Country country, PackDraft draft) {
    Place place = columns.place(row);
    String origin = columns.text(row, DERIVED);
    Optional<Country> derived = isNo(origin) ? Optional.empty() : countries.byName(origin);
    boolean child = isYes(columns.text(row, CHILD));
    boolean forced = isYes(columns.text(row, FORCED));
    if (!isNo(origin) && derived.isEmpty()) {
      draft.reject(place, DERIVED, "the country of the input is not known by that name");
    } else if (!child && !forced && derived.isEmpty()) {
      draft.reject(place, "", "listed for no reason");
    } else {
      draft.take(new GoodListing(place, good, country, child, forced, derived));
    }
  }

  /** The API gives the year of each finding; the app's file gives none. */
  private static Optional<String> latestYear(Columns columns) {
    return columns.rows().stream()
        .flatMap(row -> Years.in(columns.text(row, "year")).stream())
        .max(String::compareTo);
  }

  private static boolean isYes(String flag) {
    return flag.equalsIgnoreCase("yes") || flag.equals("1") || flag.equalsIgnoreCase("true");
  }

  private static boolean isNo(String flag) {
    return switch (Columns.key(flag)) {
      case "no", "0", "false", "" -> true;
      case String other -> false;
    };
  }
}
