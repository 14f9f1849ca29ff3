package org.tierlight.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of ISO 3166-2 that are in force, and what the codes of older editions became. */
final class RegionCodes {

  /** The codes that ship: Unicode CLDR, corrected where NOTICE.md says so. */
  static final RegionCodes SHIPPED = new RegionCodes();

  private final Map<String, List<String>> byCountry =
      ShippedTable.rows("regions.csv")
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> codes(row[0], row[1])));
  private final Set<String> inForce =
      byCountry.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
  private final Map<String, String> formerly =
      ShippedTable.rows("former-regions.csv")
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

  private RegionCodes() {}

  /** The code in force of a region, from that code or an older one; empty where it is neither. */
  Optional<String> inForce(String code) {
    return inForce.contains(code)
        ? Optional.of(code)
        : Optional.ofNullable(formerly.get(code)).filter(inForce::contains);
  }

  /** The codes in force of a country, sorted; none where ISO 3166-2 divides it nowhere. */
  List<String> of(String country) {
    return byCountry.getOrDefault(country, List.of());
  }

  private static List<String> codes(String country, String regions) {
    return Arrays.stream(regions.split(" ")).map(region -> country + "-" + region).toList();
  }
}
