package org.tierlight.risk.pack;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tierlight.vocabulary.Gln;
import org.tierlight.vocabulary.Imo;
import org.tierlight.vocabulary.Lei;
import org.tierlight.vocabulary.OsId;

/**
 * A number that means one organisation, site or ship and no other; its check digits are right,
 * where the scheme has any.
 */
public record TrustedNumber(Scheme scheme, String value) {

  /** Who gives it. */
  public enum Scheme {
    LEI("lei"),
    CNPJ("cnpj"),
    GLN("gln"),
    OS_ID("osId"),
    DUNS("duns"),
    IMO("imo");

    private final String written;

    Scheme(String written) {
      this.written = written;
    }

    /** How the scheme is called where suppliers are described. */
    public String written() {
      return written;
    }
  }

  private static final Pattern NINE_DIGITS = Pattern.compile("\\d{9}");

  /**
   * The number of a scheme as suppliers are described by it; empty where it is none, or where the
   * scheme needs more to be trusted.
   */
  public static Optional<TrustedNumber> of(String scheme, String text) {
    String plain = upper(text).replace(" ", "").replace("-", "");
    return switch (scheme.toLowerCase(Locale.ROOT)) {
      case "lei" -> lei(plain);
      case "gln" -> of(Scheme.GLN, plain).filter(_ -> Gln.isValid(plain));
      case "osid" -> of(Scheme.OS_ID, plain).filter(_ -> OsId.isValid(plain));
      case "duns" -> of(Scheme.DUNS, plain).filter(_ -> NINE_DIGITS.matcher(plain).matches());
      case "imo" -> imo(plain);
      case String other -> Optional.empty();
    };
  }

  /** A ship's number; the letters IMO before it are passed over. */
  public static Optional<TrustedNumber> imo(String text) {
    String plain = upper(text).replace("IMO", "").strip();
    return of(Scheme.IMO, plain).filter(_ -> Imo.isValid(plain));
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
