package org.tierlight.vocabulary;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A country or territory of ISO 3166-1, by its two-letter code; Kosovo as the user-assigned XK. */
public record Country(String code) implements Comparable<Country> {

  private static final Map<String, String> ALPHA2_BY_CODE = codes();

  /**
   * @throws IllegalArgumentException unless the code is an upper-case alpha-2 code of ISO 3166-1
   */
  public Country {
    if (!code.equals(ALPHA2_BY_CODE.get(code))) {
      throw new IllegalArgumentException("not an ISO 3166-1 alpha-2 code");
    }
  }

  /** The country of an alpha-2 or alpha-3 code in any case, or empty where there is none. */
  public static Optional<Country> ofCode(String text) {
    return Optional.ofNullable(ALPHA2_BY_CODE.get(text.strip().toUpperCase(Locale.ROOT)))
        .map(Country::new);
  }

  /** The alpha-3 code, for sources that are keyed by it. */
  public String alpha3() {
    return code.equals("XK") ? "XKX" : Locale.of("", code).getISO3Country();
  }

  /** The English short name. */
  public String englishName() {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }

  @Override
  public int compareTo(Country other) {
    return code.compareTo(other.code);
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>(Map.of("XK", "XK", "XKX", "XK"));
    for (String alpha2 : Locale.getISOCountries()) {
      codes.put(alpha2, alpha2);
      codes.put(Locale.of("", alpha2).getISO3Country(), alpha2);
    }
    return Map.copyOf(codes);
  }
}
