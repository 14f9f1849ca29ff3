package org.tierlight.vocabulary;

import java.util.regex.Pattern;

/** A GS1 global location number: 12 digits and a check digit. */
public record Gln(String value) {

  private static final Pattern FORM = Pattern.compile("\\d{13}");

  /**
   * @throws IllegalArgumentException unless there are 13 digits and the check digit holds
   */
  public Gln {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a GLN");
    }
  }

  /** Whether form and check digit (GS1 General Specifications, section 7.9) hold. */
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches() && weightedSum(text) % 10 == 0;
  }

  private static int weightedSum(String digits) {
    int sum = 0;
    for (int place = 0; place < digits.length(); place++) {
      sum += (digits.charAt(place) - '0') * (place % 2 == 0 ? 1 : 3);
    }
    return sum;
  }
}
