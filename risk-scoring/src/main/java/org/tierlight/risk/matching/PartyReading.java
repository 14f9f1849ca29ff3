package org.tierlight.risk.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tierlight.identity.AddressReading;
import org.tierlight.identity.CompanyName;
import org.tierlight.identity.NameReading;
import org.tierlight.identity.Party;
import org.tierlight.identity.Party.Identifier;
import org.tierlight.identity.Romanisation;
import org.tierlight.identity.SiteAddress;
import org.tierlight.risk.pack.ListEntry;
import org.tierlight.risk.pack.Scope;
import org.tierlight.risk.pack.TrustedNumber;
import org.tierlight.vocabulary.Country;

/** Reads suppliers and entries as parties that can be compared. */
final class PartyReading {

  /** Numbers that a register or a tax office gives; they confirm and never list alone. */
  static final Set<String> REGISTERED = Set.of("registration", "vat");

  private static final CompanyName NAMELESS = new CompanyName("", List.of(), Set.of(), "");

  private final NameReading names;
  private final AddressReading addresses;

  PartyReading(Romanisation romanisation) {
    this.names = new NameReading(romanisation);
    this.addresses = new AddressReading(romanisation);
  }

  Party supplier(DescribedSupplier supplier) {
    return new Party(
        supplier.id().value(),
        names(supplier.name(), supplier.aliases()),
        supplier.country(),
        supplier.address().map(addresses::read).orElse(SiteAddress.UNKNOWN),
        identifiers(supplier.numbers(), supplier.identifiers()));
  }

  /** One party for each country that the list names; a ship has no name to be compared by. */
  List<Party> entry(String id, ListEntry entry) {
    List<Optional<Country>> countries =
        entry.countries().isEmpty()
            ? List.of(Optional.empty())
            : entry.countries().stream().map(Optional::of).toList();
    List<CompanyName> named =
        entry.scope() == Scope.VESSEL ? List.of(NAMELESS) : names(entry.name(), entry.aliases());
    SiteAddress address = addresses.read(entry.particulars().address());
    Set<Identifier> numbers = identifiers(entry.numbers(), entry.particulars().registered());
    return IntStream.range(0, countries.size())
        .mapToObj(each -> new Party(id + "#" + each, named, countries.get(each), address, numbers))
        .toList();
  }

  /** A name as one text: equal texts are equal names. */
  static String compact(CompanyName name) {
    return String.join("", name.words());
  }

  private List<CompanyName> names(String name, List<String> aliases) {
    return Stream.concat(Stream.of(name), aliases.stream()).map(names::read).toList();
  }

  private static Set<Identifier> identifiers(
      Set<TrustedNumber> trusted, Map<String, String> declared) {
    Set<Identifier> identifiers = new HashSet<>();
    trusted.forEach(number -> identifiers.add(identifier(number)));
    declared.forEach(
        (scheme, value) -> {
          if (REGISTERED.contains(scheme)) {
            identifiers.add(new Identifier(scheme, plain(value)));
          }
        });
    return identifiers;
  }

  private static Identifier identifier(TrustedNumber number) {
    return new Identifier(number.scheme().written(), number.value());
  }

  private static String plain(String number) {
    return number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
