package org.tierlight.risk.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    Map<String, String> identifiers,
    Optional<String> address) {

  private static final Country BRAZIL = new Country("BR");

  public DescribedSupplier {
    aliases = List.copyOf(aliases);
    identifiers = Map.copyOf(identifiers);
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
            case "registration", "vat" -> brazilian(value).ifPresent(numbers::add);
            case String other -> TrustedNumber.of(other, value).ifPresent(numbers::add);
          }
        });
    return Set.copyOf(numbers);
  }

  private Optional<TrustedNumber> brazilian(String value) {
    return country.filter(BRAZIL::equals).flatMap(known -> TrustedNumber.cnpj(value));
  }
}
