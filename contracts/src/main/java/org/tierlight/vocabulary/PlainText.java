package org.tierlight.vocabulary;

import java.util.regex.Pattern;

/** Which texts of strangers are kept and shown. */
public final class PlainText {

  /** Signs that show the text around them in another order than it has (Unicode TR 36, 3.1). */
  private static final String TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

  private PlainText() {}

  /** Whether a text has neither control nor turning characters nor broken Unicode. */
  public static boolean isPlain(String text) {
    return text.codePoints().allMatch(PlainText::isPlain);
  }

  /** Whether a sign is neither of these. */
  public static boolean isPlain(int codePoint) {
    return !Character.isISOControl(codePoint)
        && Character.getType(codePoint) != Character.SURROGATE
        && TURNING.indexOf(codePoint) < 0;
  }

  /** A text in one line, without white space around it. */
  public static String line(String text) {
    return BREAKS.matcher(text).replaceAll(" ").strip();
  }
}
