package org.tierlight.vocabulary;

import java.util.regex.Pattern;

/** Cells that a spreadsheet would carry out: they go out behind an apostrophe (OWASP, CSV). */
public final class Formulas {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
  private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");

  private Formulas() {}

  /** The text so that a spreadsheet shows it; numbers stay numbers. */
  public static String escaped(String text) {
    return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  /** The text before it was escaped. */
  public static String unescaped(String text) {
    return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
  }
}
