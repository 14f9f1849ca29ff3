package org.tierlight.ingest.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Attributes of CloudEvents as headers carry them (HTTP binding 1.0.2, 3.1.3.2). */
final class HeaderText {

  private HeaderText() {}

  /** The text of a value that may be quoted and percent-encoded; a lone percent sign is itself. */
  static String decoded(String value) {
    String text = value.strip();
    boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
    return unescaped(
        quoted ? text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1") : text);
  }

  private static String unescaped(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int place = 0; place < text.length(); place++) {
      int code = code(text, place);
      if (code >= 0) {
        bytes.write(code);
        place += 2;
      } else {
        bytes.writeBytes(text.substring(place, place + 1).getBytes(UTF_8));
      }
    }
    return bytes.toString(UTF_8);
  }

  private static int code(String text, int place) {
    if (text.charAt(place) != '%' || place + 2 >= text.length()) {
      return -1;
    }
    int high = Character.digit(text.charAt(place + 1), 16);
    int low = Character.digit(text.charAt(place + 2), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
