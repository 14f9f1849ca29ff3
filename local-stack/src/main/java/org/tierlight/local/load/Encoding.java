package org.tierlight.local.load;

import java.nio.charset.Charset;
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

  /** What to do with a file that is neither text nor a workbook; empty where it may be one. */
  static Optional<String> obstacle(byte[] start) {
    String text = text(start);
    if (text.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return Optional.of("this is a workbook of the old form (.xls): save it as .xlsx or as CSV");
    }
    if (text.startsWith("\u001f\u008b")) {
      return Optional.of("the file is compressed: unpack it first");
    }
    return isNoText(start)
        ? Optional.of("this is no text: nothing can be read in it")
        : Optional.empty();
  }

  /** Text of UTF-16 has zeros at every other place only. */
  private static boolean isNoText(byte[] start) {
    int[] zeros = new int[2];
    for (int place = 0; place < start.length; place++) {
      zeros[place % 2] += start[place] == 0 ? 1 : 0;
    }
    return !isWorkbook(start) && Math.min(zeros[0], zeros[1]) * 10 > start.length;
  }

  /** Whether this is a workbook, or another archive that the gateway will say so of. */
  static boolean isWorkbook(byte[] start) {
    return text(start).startsWith("PK\u0003\u0004");
  }

  /** UTF-16 where it is, else UTF-8. */
  static Charset wide(byte[] start) {
    String text = text(start);
    int zero = text.indexOf('\0');
    if (text.startsWith("\u00ff\u00fe") || zero % 2 == 1) {
      return StandardCharsets.UTF_16LE;
    }
    return text.startsWith("\u00fe\u00ff") || zero == 0
        ? StandardCharsets.UTF_16BE
        : StandardCharsets.UTF_8;
  }

  /** Whether the bytes are UTF-8, but for a last sign that is cut through. */
  static boolean isUtf8(byte[] start) {
    String text = new String(start, StandardCharsets.UTF_8);
    int bad = text.indexOf('\ufffd');
    return bad < 0 || (start.length == SourceFile.LOOK && bad >= text.length() - 3);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
