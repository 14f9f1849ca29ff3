package org.tierlight.vocabulary;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A chapter (2 digits), heading (4) or subheading (6) of the Harmonized System with its edition.
 */
public record HsCode(String digits, HsEdition edition) implements Comparable<HsCode> {

  private static final Pattern FORM = Pattern.compile("(\\d{2}){1,3}");

  /**
   * @throws IllegalArgumentException unless there are 2, 4 or 6 digits
   */
  public HsCode {
    if (!FORM.matcher(digits).matches()) {
      throw new IllegalArgumentException("not an HS code of 2, 4 or 6 digits");
    }
  }

  /**
   * Reads a code as senders write it: dots and spaces are dropped, national digits behind the sixth
   * are cut. Whether the edition holds such a code is not checked here.
   */
  public static Optional<HsCode> ofText(String text, HsEdition edition) {
    String digits = text.replaceAll("[ .]", "");
    boolean wellFormed = digits.matches("(\\d{2}){1,5}");
    return wellFormed
        ? Optional.of(new HsCode(digits.substring(0, Math.min(6, digits.length())), edition))
        : Optional.empty();
  }

  /** Whether this code is the given prefix or lies below it. */
  public boolean isWithin(String prefix) {
    return digits.startsWith(prefix);
  }

  @Override
  public int compareTo(HsCode other) {
    int byDigits = digits.compareTo(other.digits);
    return byDigits != 0 ? byDigits : edition.compareTo(other.edition);
  }
}
