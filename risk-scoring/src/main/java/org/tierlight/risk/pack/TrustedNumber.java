package org.tierlight.risk.pack;

import java.util.Locale;
import java.util.Optional;
import org.tierlight.vocabulary.Lei;

/**
 * A number that means one organisation and no other; its check digits are right. No form of list
 * that is known carries other trusted numbers, such as those of sites.
 */
public record TrustedNumber(Scheme scheme, String value) {

  /** Who gives it. */
  public enum Scheme {
    LEI,
    CNPJ
  }

  /** A legal entity identifier. */
  public static Optional<TrustedNumber> lei(String text) {
    return of(Scheme.LEI, upper(text)).filter(number -> Lei.isValid(number.value));
  }

  /** A number of a Brazilian company. */
  public static Optional<TrustedNumber> cnpj(String text) {
    return CompanyNumber.company(text).flatMap(number -> of(Scheme.CNPJ, number));
  }

  private static Optional<TrustedNumber> of(Scheme scheme, String value) {
    return Optional.of(new TrustedNumber(scheme, value));
  }

  private static String upper(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }
}
