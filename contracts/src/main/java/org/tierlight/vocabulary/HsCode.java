package org.tierlight.vocabulary;

import java.util.Optional;

/**
 * A chapter (2 digits), heading (4) or subheading (6) of the Harmonized System with its edition.
 */
public record HsCode(String digits, HsEdition edition) implements Comparable<HsCode> {

  private static final int LONGEST = 6;

  /** National tariffs add up to four digits. */
  private static final int LONGEST_NATIONAL = 10;

  /**
   * @throws IllegalArgumentException unless there are 2, 4 or 6 digits
   */
  public HsCode {
    if (!arePairs(digits, LONGEST)) {
      throw new IllegalArgumentException("not an HS code of 2, 4 or 6 digits");
    }
  }

  /**
   * Reads a code as senders write it: dots and spaces are dropped, national digits behind the sixth
   * are cut. Whether the edition holds such a code is not checked here.
   */
  public static Optional<HsCode> ofText(String text, HsEdition edition) {
    String digits = text.replace(".", "").replace(" ", "");
    return arePairs(digits, LONGEST_NATIONAL)
        ? Optional.of(new HsCode(digits.substring(0, Math.min(LONGEST, digits.length())), edition))
        : Optional.empty();
  }

  private static boolean arePairs(String digits, int longest) {
    int place = 0;
    while (place < digits.length() && digits.charAt(place) >= '0' && digits.charAt(place) <= '9') {
      place++;
    }
    return place == digits.length() && place > 0 && place <= longest && place % 2 == 0;
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
