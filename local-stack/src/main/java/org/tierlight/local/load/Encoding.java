package org.tierlight.local.load;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the first bytes of a file say about how it was saved. */
final class Encoding {

  private static final String MARK = "\u00ef\u00bb\u00bf";

  private Encoding() {}

  /** How many bytes of UTF-8's mark stand at the start: three or none. */
  static int mark(byte[] start) {
    return text(start).startsWith(MARK) ? MARK.length() : 0;
  }

  /** What to do with a file that is no text in UTF-8; empty where it may be one. */
  static Optional<String> obstacle(byte[] start) {
    String text = text(start);
    if (text.startsWith("PK\u0003\u0004") || text.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return Optional.of("this is a spreadsheet or an archive: export the table as CSV in UTF-8");
    }
    if (text.startsWith("\u001f\u008b")) {
      return Optional.of("the file is compressed: unpack it first");
    }
    if (text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff") || hasZeros(text)) {
      return Optional.of("the text is in UTF-16 or is none at all: save it as UTF-8");
    }
    return Optional.empty();
  }

  private static boolean hasZeros(String text) {
    return text.indexOf('\0') >= 0;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
