package org.tierlight.risk.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierlight.risk.pack.TrustedNumber;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.SupplierId;

/**
 * How a supplier names itself.
 *
 * @param identifiers numbers by scheme, as they were declared
 */
public record DescribedSupplier(
    SupplierId id,
    String name,
    List<String> aliases,
    Optional<Country> country,
    Map<String, String> identifiers) {

  private static final Country BRAZIL = new Country("BR");

  public DescribedSupplier {
    aliases = List.copyOf(aliases);
    identifiers = Map.copyOf(identifiers);
  }

  Set<String> nameKeys() {
    return Stream.concat(Stream.of(name), aliases.stream())
        .flatMap(each -> NameKey.of(each).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The numbers that are exact and trusted; a national number is one in its own country only, since
   * another country may give the same digits.
   */
  Set<TrustedNumber> numbers() {
    Set<TrustedNumber> numbers = new HashSet<>();
    identifiers.forEach(
        (scheme, value) -> {
          switch (scheme.toLowerCase(Locale.ROOT)) {
            case "lei" -> TrustedNumber.lei(value).ifPresent(numbers::add);
            case "registration", "vat" -> brazilian(value).ifPresent(numbers::add);
            case String vendors -> {
              // A vendor's own number is nobody else's.
            }
          }
        });
    return Set.copyOf(numbers);
  }

  private Optional<TrustedNumber> brazilian(String value) {
    return country.filter(BRAZIL::equals).flatMap(known -> TrustedNumber.cnpj(value));
  }
}
