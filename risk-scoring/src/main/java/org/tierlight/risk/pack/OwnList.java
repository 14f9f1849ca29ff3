package org.tierlight.risk.pack;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.HsCodes;

/** A list in our own form: an operator writes down what an authority has published. */
record OwnList(HsCodes codes, LocalDate broughtOn) implements Format {

  private static final String NAME = "name";
  private static final String COUNTRY = OwnOrders.COUNTRY;
  private static final String IDENTIFIERS = "identifiers";
  private static final String SCOPE = "scope";
  private static final String HS = OwnOrders.HS;
  private static final String REGION = OwnOrders.REGION;
  private static final String IMO = "imo";
  private static final String SINCE = "since";
  private static final String REFERENCE = "reference";
  private static final Pattern BETWEEN = Pattern.compile("[|;]");
  private static final Set<String> REGISTERED = Set.of("registration", "vat");

  /** What every row says, whomever or whatever it speaks of. */
  record Named(Place place, String name, Optional<LocalDate> since, String reference) {}

  /** A cell that cannot be taken, and why. */
  private record Fault(String column, String reason) {}

  @Override
  public Optional<PackImport> read(Content content) {
    return Columns.find(
            content,
            NAME,
            "aliases",
            COUNTRY,
            IDENTIFIERS,
            "address",
            SCOPE,
            HS,
            REGION,
            IMO,
            SINCE,
            REFERENCE)
        .map(this::rows);
  }

  private PackImport rows(Columns columns) {
    PackDraft draft = new PackDraft(PackFormat.OWN_LIST);
    columns.rows().forEach(row -> entry(columns, row, draft));
    return draft.finish(Optional.empty());
  }

  private void entry(Columns columns, TableRow row, PackDraft draft) {
    List<Fault> faults = faults(columns, row).toList();
    if (faults.isEmpty()) {
      draft.take(taken(columns, row));
    } else {
      draft.reject(columns.place(row), columnsOf(faults), reasonsOf(faults));
    }
  }

  private static String columnsOf(List<Fault> faults) {
    return faults.stream().map(Fault::column).distinct().collect(Collectors.joining(", "));
  }

  /** All of them, so that a row is mended once; where there are several, each with its column. */
  private static String reasonsOf(List<Fault> faults) {
    return faults.size() == 1
        ? faults.getFirst().reason()
        : faults.stream()
            .map(fault -> fault.column() + ": " + fault.reason())
            .collect(Collectors.joining("; "));
  }

  private Stream<Fault> faults(Columns columns, TableRow row) {
    String day = columns.text(row, SINCE);
    Optional<LocalDate> since = Days.read(day, Days.ISO);
    return Stream.of(
            when(columns.text(row, NAME).isEmpty(), NAME, "no name"),
            when(
                columns.text(row, REFERENCE).isEmpty(),
                REFERENCE,
                "no reference: an entry that cannot be looked up"),
            when(country(columns, row).isEmpty(), COUNTRY, "no code of a country (ISO 3166-1)"),
            when(since.isEmpty() && !day.isEmpty(), SINCE, Days.ISO_WORDS),
            since.flatMap(Span.orders(broughtOn)::fault).map(why -> new Fault(SINCE, why)),
            identifiers(columns, row).map(why -> new Fault(IDENTIFIERS, why)),
            scoped(columns, row))
        .flatMap(Optional::stream);
  }

  private static Optional<Fault> when(boolean isSo, String column, String reason) {
    return isSo ? Optional.of(new Fault(column, reason)) : Optional.empty();
  }

  /** What a scope needs, and what only another scope may say. */
  private Optional<Fault> scoped(Columns columns, TableRow row) {
    boolean isShip = TrustedNumber.imo(columns.text(row, IMO)).isPresent();
    return scope(columns, row)
        .map(
            scope ->
                switch (scope) {
                  case COMPANY, GROUP ->
                      when(
                          !columns.text(row, IMO).isEmpty(),
                          IMO,
                          "a ship's number: a ship has the scope VESSEL");
                  case VESSEL ->
                      when(!isShip, IMO, "no IMO number of a ship, and a ship has no other");
                  case PRODUCT -> goods(columns, row, scope).or(() -> region(columns, row));
                  case REGION -> place(columns, row).or(() -> goods(columns, row, scope));
                })
        .orElseGet(
            () -> Optional.of(new Fault(SCOPE, "none of " + Arrays.toString(Scope.values()))));
  }

  private Optional<Fault> goods(Columns columns, TableRow row, Scope scope) {
    return orders().goodsFault(columns, row, scope).map(why -> new Fault(HS, why));
  }

  /** A product's place may be left out, but not be written wrongly. */
  private static Optional<Fault> region(Columns columns, TableRow row) {
    return columns.text(row, REGION).isEmpty() ? Optional.empty() : place(columns, row);
  }

  private static Optional<Fault> place(Columns columns, TableRow row) {
    return when(
        !OwnOrders.hasRegion(columns, row),
        REGION,
        "no code of a country or a region (ISO 3166-1, 3166-2)");
  }

  private OwnOrders orders() {
    return new OwnOrders(codes, broughtOn);
  }

  /** Of no country at all, or of one that is known; empty where the code is none. */
  private static Optional<List<Country>> country(Columns columns, TableRow row) {
    String code = columns.text(row, COUNTRY);
    return code.isEmpty() ? Optional.of(List.of()) : Country.ofCode(code).map(List::of);
  }

  /** Where nothing is written, a company is meant. */
  private static Optional<Scope> scope(Columns columns, TableRow row) {
    String written = columns.text(row, SCOPE).toUpperCase(Locale.ROOT);
    return written.isEmpty()
        ? Optional.of(Scope.COMPANY)
        : Stream.of(Scope.values()).filter(it -> it.name().equals(written)).findFirst();
  }

  private static List<String> several(Columns columns, TableRow row, String heading) {
    return BETWEEN
        .splitAsStream(columns.text(row, heading))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static Optional<String> identifiers(Columns columns, TableRow row) {
    return several(columns, row, IDENTIFIERS).stream()
        .filter(text -> !isRegistered(text) && trusted(text).isEmpty())
        .map(_ -> "no number as in lei:…, gln:…, osId:…, duns:…, cnpj:…, registration:…, vat:…")
        .findFirst();
  }

  private static String scheme(String identifier) {
    return identifier
        .substring(0, Math.max(0, identifier.indexOf(':')))
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static String number(String identifier) {
    return identifier.substring(identifier.indexOf(':') + 1).strip();
  }

  private static boolean isRegistered(String identifier) {
    return REGISTERED.contains(scheme(identifier)) && !number(identifier).isEmpty();
  }

  private static Optional<TrustedNumber> trusted(String identifier) {
    return scheme(identifier).equals("cnpj")
        ? TrustedNumber.cnpj(number(identifier))
        : TrustedNumber.of(scheme(identifier), number(identifier))
            .filter(number -> number.scheme() != TrustedNumber.Scheme.IMO);
  }

  private PackRow taken(Columns columns, TableRow row) {
    Scope scope = scope(columns, row).orElseThrow();
    Named named =
        new Named(
            columns.place(row),
            columns.text(row, NAME),
            Days.read(columns.text(row, SINCE), Days.ISO),
            columns.text(row, REFERENCE));
    return switch (scope) {
      case COMPANY, GROUP, VESSEL -> entry(columns, row, named, scope);
      case PRODUCT, REGION ->
          orders().row(columns, row, named).orElseGet(() -> entry(columns, row, named, scope));
    };
  }

  private static ListEntry entry(Columns columns, TableRow row, Named named, Scope scope) {
    return new ListEntry(
        named.place(),
        named.name(),
        several(columns, row, "aliases"),
        country(columns, row).orElseThrow(),
        named.since(),
        true,
        named.reference(),
        numbers(columns, row),
        ListSubject.FORCED_LABOUR,
        new Particulars(
            scope, note(columns, row), columns.text(row, "address"), registered(columns, row)));
  }

  /** A ship goes by its own number alone. */
  private static Set<TrustedNumber> numbers(Columns columns, TableRow row) {
    Set<TrustedNumber> numbers = new HashSet<>();
    TrustedNumber.imo(columns.text(row, IMO)).ifPresent(numbers::add);
    if (scope(columns, row).filter(Scope::isCompany).isPresent()) {
      several(columns, row, IDENTIFIERS)
          .forEach(identifier -> trusted(identifier).ifPresent(numbers::add));
    }
    return numbers;
  }

  private static Map<String, String> registered(Columns columns, TableRow row) {
    Map<String, String> registered = new HashMap<>();
    several(columns, row, IDENTIFIERS).stream()
        .filter(OwnList::isRegistered)
        .forEach(identifier -> registered.put(scheme(identifier), number(identifier)));
    return registered;
  }

  private static String note(Columns columns, TableRow row) {
    String goods = columns.text(row, HS);
    String region = columns.text(row, REGION);
    return Stream.of(goods.isEmpty() ? "" : "HS " + goods, region.isEmpty() ? "" : "from " + region)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
