package org.tierlight.vocabulary;

/** Which texts of strangers are kept and shown. */
public final class PlainText {

  /** Signs that show the text around them in another order than it has (Unicode TR 36, 3.1). */
  private static final String TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

  private PlainText() {}

  /** Whether a text has neither control nor turning characters nor broken Unicode. */
  public static boolean isPlain(String text) {
    return isPrintableAscii(text) || text.codePoints().allMatch(PlainText::isPlain);
  }

  /** Whether a sign is neither of these. */
  public static boolean isPlain(int codePoint) {
    return !Character.isISOControl(codePoint)
        && Character.getType(codePoint) != Character.SURROGATE
        && TURNING.indexOf(codePoint) < 0;
  }

  /** A text in one line, without white space around it. */
  public static String line(String text) {
    return (isBroken(text) ? text.replaceAll("[\\t\\r\\n]+", " ") : text).strip();
  }

  private static boolean isBroken(String text) {
    return text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0 || text.indexOf('\r') >= 0;
  }

  /**
   * Whether a text has no other signs than nearly every text has. There is no early end, so that
   * the machine looks at many signs at once: it is asked for each field of each shipment.
   */
  @SuppressWarnings("LoopOverCharArray") // an array is what the machine looks at many signs of
  public static boolean isPrintableAscii(String text) {
    int strange = 0;
    for (char sign : text.toCharArray()) {
      strange |= (sign - ' ') | ('~' - sign);
    }
    return strange >= 0;
  }
}
