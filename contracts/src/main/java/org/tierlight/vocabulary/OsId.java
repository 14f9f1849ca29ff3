package org.tierlight.vocabulary;

import java.util.regex.Pattern;

/**
 * A facility's id in Open Supply Hub: country, year, day of year, five Crockford base-32 letters
 * and a check letter.
 */
public record OsId(String value) {

  private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern FORM =
      Pattern.compile("[A-Z]{2}\\d{4}(?!000)[0-3]\\d{2}[" + CROCKFORD + "]{6}");

  /**
   * @throws IllegalArgumentException unless form, country and check letter hold
   */
  public OsId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an OS ID");
    }
  }

  /** Whether form, country and check letter (sum modulo 32) hold. */
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches()
        && Country.ofCode(text.substring(0, 2)).isPresent()
        && CROCKFORD.charAt(sum(text) % CROCKFORD.length()) == text.charAt(14);
  }

  private static int sum(String text) {
    return text.charAt(0)
        + text.charAt(1)
        + text.substring(2, 14).chars().map(CROCKFORD::indexOf).sum();
  }
}
