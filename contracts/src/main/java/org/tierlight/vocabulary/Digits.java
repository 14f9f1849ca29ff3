package org.tierlight.vocabulary;

/** Digits of GS1 identification keys. */
public final class Digits {

  private Digits() {}

  /** Whether a text is of digits alone, and not empty. */
  public static boolean areAll(String text) {
    return !text.isEmpty() && text.chars().allMatch(each -> each >= '0' && each <= '9');
  }

  /** A key with its check digit behind it (GS1 General Specifications, section 7.9). */
  public static String checked(String key) {
    int sum = 0;
    for (int fromRight = 0; fromRight < key.length(); fromRight++) {
      int digit = key.charAt(key.length() - 1 - fromRight) - '0';
      sum += fromRight % 2 == 0 ? 3 * digit : digit;
    }
    return key + (10 - sum % 10) % 10;
  }
}
