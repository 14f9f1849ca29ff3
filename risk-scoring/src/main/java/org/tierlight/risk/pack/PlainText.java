package org.tierlight.risk.pack;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which texts of strangers are shown and told on; the same rule as for what suppliers send. */
public final class PlainText {

  /** Twice the longest name or address known; what cites it must stay far below a message. */
  static final int LONGEST = 500;

  /** Signs that show the text around them in another order than it has (Unicode TR 36, 3.1). */
  private static final String TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

  private static final char REPLACEMENT = '\ufffd';
  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

  private PlainText() {}

  /** Whether a text has neither control nor turning characters nor broken Unicode. */
  public static boolean isPlain(String text) {
    return text.codePoints().noneMatch(PlainText::isUnprintable);
  }

  /** A text in one line. */
  public static String line(String text) {
    return BREAKS.matcher(text).replaceAll(" ").strip();
  }

  /** A text as it may be repeated to whoever sent it: what is not plain becomes a mark. */
  static String shown(String text) {
    return isPlain(text)
        ? text
        : text.codePoints()
            .map(sign -> isUnprintable(sign) ? REPLACEMENT : sign)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** Why a text is not taken; empty where it is. */
  static Optional<String> fault(String text) {
    if (text.length() > LONGEST) {
      return Optional.of("a text of more than %d characters".formatted(LONGEST));
    }
    return isPlain(text)
        ? Optional.empty()
        : Optional.of("control or turning characters or broken Unicode");
  }

  private static boolean isUnprintable(int codePoint) {
    return Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.SURROGATE
        || TURNING.indexOf(codePoint) >= 0;
  }
}
