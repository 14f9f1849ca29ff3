package org.tierlight.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A first-level region of ISO 3166-2, such as {@code CN-XJ}. */
public record Region(String code) {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

  /**
   * @throws IllegalArgumentException unless the code is a country code, a hyphen and one to three
   *     letters or digits
   */
  public Region {
    if (!isValid(code)) {
      throw new IllegalArgumentException("not an ISO 3166-2 code");
    }
  }

  /** The region of a code in any case, or empty where the form or the country is unknown. */
  public static Optional<Region> ofCode(String text) {
    return Optional.of(text.strip().toUpperCase(Locale.ROOT))
        .filter(Region::isValid)
        .map(Region::new);
  }

  /** The country that the region belongs to. */
  public Country country() {
    return new Country(code.substring(0, 2));
  }

  private static boolean isValid(String code) {
    return FORM.matcher(code).matches() && Country.ofCode(code.substring(0, 2)).isPresent();
  }
}
