package org.tierlight.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A region of ISO 3166-2, such as {@code CN-XJ}, as somebody wrote it down: old records hold codes
 * that no edition has. Whoever draws a conclusion from a region asks for the one {@link #inForce}.
 */
public record Region(String code) {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

  /**
   * @throws IllegalArgumentException unless the code is a country code, a hyphen and one to three
   *     letters or digits
   */
  public Region {
    if (!isWellFormed(code)) {
      throw new IllegalArgumentException("not an ISO 3166-2 code");
    }
  }

  /**
   * The region in force of a code in any case, also of an older edition ({@code CN-65} is {@code
   * CN-XJ}); empty where ISO 3166-2 has none such.
   */
  public static Optional<Region> ofCode(String text) {
    return Optional.of(text.strip().toUpperCase(Locale.ROOT))
        .filter(Region::isWellFormed)
        .flatMap(RegionCodes.SHIPPED::inForce)
        .map(Region::new);
  }

  /** The same region by its code in force; empty where nobody can say which region it is. */
  public Optional<Region> inForce() {
    return RegionCodes.SHIPPED
        .inForce(code)
        .map(known -> known.equals(code) ? this : new Region(known));
  }

  /** The country that the region belongs to. */
  public Country country() {
    return new Country(code.substring(0, 2));
  }

  private static boolean isWellFormed(String code) {
    return FORM.matcher(code).matches() && Country.ofCode(code.substring(0, 2)).isPresent();
  }
}
