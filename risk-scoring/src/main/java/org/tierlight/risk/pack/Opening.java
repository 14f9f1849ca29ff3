package org.tierlight.risk.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;

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

  private String text() {
    String plain = raw.startsWith(BYTE_ORDER_MARK) ? raw.substring(3) : raw;
    return plain.stripLeading().toLowerCase(Locale.ROOT);
  }
}
