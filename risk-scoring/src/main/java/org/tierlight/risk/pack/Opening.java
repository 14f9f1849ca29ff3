package org.tierlight.risk.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/** How a file begins: enough of it to tell its technology. */
public final class Opening {

  private static final int LENGTH = 1024;
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  private final String raw;

  /** The opening of a file. */
  public Opening(byte[] file) {
    this.raw = new String(Arrays.copyOf(file, Math.min(file.length, LENGTH)), ISO_8859_1);
  }

  /** Whether the first bytes are these. */
  public boolean isBinary(String signature) {
    return raw.startsWith(signature);
  }

  /** Whether the first thing that is no blank is this, in any case. */
  public boolean beginsWith(String text) {
    return text().startsWith(text.toLowerCase(Locale.ROOT));
  }

  /** Whether this stands somewhere in the opening, in any case. */
  public boolean holds(String text) {
    return text().contains(text.toLowerCase(Locale.ROOT));
  }

  /** Whether it begins with the byte order mark of UTF-16. */
  public boolean isMarkedUtf16() {
    return raw.startsWith("\u00ff\u00fe") || raw.startsWith("\u00fe\u00ff");
  }

  /** Whether letters and zeros take turns, as in Western text in UTF-16. */
  boolean hasEverySecondByteZero() {
    long zeros = raw.chars().filter(letter -> letter == 0).count();
    long even =
        IntStream.range(0, raw.length() / 2).filter(place -> raw.charAt(2 * place) == 0).count();
    return raw.length() > 1 && 3 * zeros >= raw.length() && (even == 0 || even == zeros);
  }

  private String text() {
    String plain = raw.startsWith(BYTE_ORDER_MARK) ? raw.substring(3) : raw;
    return plain.stripLeading().toLowerCase(Locale.ROOT);
  }
}
