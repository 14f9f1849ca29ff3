package org.tierlight.vocabulary;

import java.util.HexFormat;

/** Characters that a GS1 Digital Link writes as % and two hexadecimal digits. */
final class PercentCode {

  private static final String RESERVED = "\"#/%&+,!()*':;<=>?";

  private PercentCode() {}

  /** The same value with exactly the reserved characters encoded, however it was written. */
  static String canonical(String value) {
    StringBuilder canonical = new StringBuilder(value.length());
    for (int at = 0; at < value.length(); at++) {
      if (isEncoded(value, at)) {
        append(canonical, (char) HexFormat.fromHexDigits(value, at + 1, at + 3));
        at += 2;
      } else {
        append(canonical, value.charAt(at));
      }
    }
    return canonical.toString();
  }

  private static boolean isEncoded(String value, int at) {
    return value.charAt(at) == '%'
        && at + 2 < value.length()
        && value.charAt(at + 1) >= '2'
        && value.charAt(at + 1) <= '7'
        && HexFormat.isHexDigit(value.charAt(at + 2));
  }

  private static void append(StringBuilder canonical, char each) {
    if (RESERVED.indexOf(each) >= 0) {
      canonical.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) each));
    } else {
      canonical.append(each);
    }
  }
}
