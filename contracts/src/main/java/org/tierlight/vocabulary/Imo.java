package org.tierlight.vocabulary;

import java.util.regex.Pattern;

/** A ship's number of the International Maritime Organization: six digits and a check digit. */
public record Imo(String value) {

  private static final Pattern FORM = Pattern.compile("\\d{7}");

  /**
   * @throws IllegalArgumentException unless there are 7 digits and the check digit holds
   */
  public Imo {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an IMO number");
    }
  }

  /** Whether form and check digit (IMO resolution A.1117(30)) hold. */
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches() && weightedSum(text) % 10 == text.charAt(6) - '0';
  }

  private static int weightedSum(String digits) {
    int sum = 0;
    for (int place = 0; place < 6; place++) {
      sum += (digits.charAt(place) - '0') * (7 - place);
    }
    return sum;
  }
}
