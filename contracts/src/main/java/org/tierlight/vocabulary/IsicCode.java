package org.tierlight.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A section (letter), division (2 digits), group (3) or class (4) of ISIC Rev. 4. */
public record IsicCode(String code) implements Comparable<IsicCode> {

  private static final Pattern FORM = Pattern.compile("[A-U]|\\d{2,4}");

  /**
   * @throws IllegalArgumentException unless the code is a section letter or 2 to 4 digits
   */
  public IsicCode {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("not an ISIC Rev. 4 code");
    }
  }

  /** The code of a text in any case, or empty where the form is another. */
  public static Optional<IsicCode> ofText(String text) {
    return Optional.of(text.strip().toUpperCase(Locale.ROOT))
        .filter(code -> FORM.matcher(code).matches())
        .map(IsicCode::new);
  }

  /** The two-digit division, or empty for a bare section letter. */
  public Optional<String> division() {
    return code.length() == 1 ? Optional.empty() : Optional.of(code.substring(0, 2));
  }

  @Override
  public int compareTo(IsicCode other) {
    return code.compareTo(other.code);
  }
}
