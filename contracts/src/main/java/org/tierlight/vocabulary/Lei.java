package org.tierlight.vocabulary;

import java.math.BigInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A legal entity identifier of ISO 17442: 18 letters or digits and two check digits. */
public record Lei(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Z0-9]{18}\\d{2}");
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  /**
   * @throws IllegalArgumentException unless form and check digits (ISO 7064 MOD 97-10) hold
   */
  public Lei {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an LEI");
    }
  }

  /** Whether form and check digits hold. */
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches() && asNumber(text).mod(NINETY_SEVEN).equals(BigInteger.ONE);
  }

  private static BigInteger asNumber(String text) {
    return new BigInteger(
        text.chars()
            .mapToObj(letter -> Integer.toString(Character.digit(letter, 36)))
            .collect(Collectors.joining()));
  }
}
