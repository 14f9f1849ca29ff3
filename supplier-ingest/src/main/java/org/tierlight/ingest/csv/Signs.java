package org.tierlight.ingest.csv;

import java.io.ByteArrayOutputStream;

/** What the bytes above ASCII in a text look like. */
final class Signs {

  private static final int FEWEST_PAIRS = 4;

  private final byte[] high;
  private final int[][] pairs;
  private final int pairCount;
  private final int longestRun;
  private final int utf8;
  private final int notUtf8;

  private Signs(byte[] text) {
    this.high = high(text);
    this.pairs = new int[256][2];
    this.pairCount = countPairs(text, pairs);
    this.longestRun = longestRun(text);
    int[] counts = countUtf8(text);
    this.utf8 = counts[0];
    this.notUtf8 = counts[1];
  }

  static Signs of(byte[] text) {
    return new Signs(text);
  }

  /** All of them, in their order. */
  byte[] high() {
    return high.clone();
  }

  /** Whether the text is UTF-8, or was and has some faults. */
  boolean isUtf8() {
    return notUtf8 <= utf8;
  }

  /** Whether they stand between letters of ASCII, as accents in Latin text do. */
  boolean isApart() {
    return high.length > 0 && longestRun <= 3;
  }

  /** Which part of the pairs begins so, with a second byte of so much at least. */
  double part(int first, int last, int second) {
    int count = 0;
    for (int lead = first; lead <= last; lead++) {
      count += pairs[lead][1] + (second < 0xa1 ? pairs[lead][0] : 0);
    }
    return pairCount < FEWEST_PAIRS ? 0 : (double) count / pairCount;
  }

  /** Which part of the pairs ends with a byte below A1. */
  double lowSeconds() {
    int count = 0;
    for (int[] each : pairs) {
      count += each[0];
    }
    return pairCount == 0 ? 0 : (double) count / pairCount;
  }

  private static byte[] high(byte[] text) {
    ByteArrayOutputStream found = new ByteArrayOutputStream();
    for (byte each : text) {
      if (each < 0) {
        found.write(each);
      }
    }
    return found.toByteArray();
  }

  private static int countPairs(byte[] text, int[][] pairs) {
    int count = 0;
    for (int place = 0; place + 1 < text.length; place++) {
      if (text[place] < 0) {
        int second = Byte.toUnsignedInt(text[place + 1]);
        pairs[Byte.toUnsignedInt(text[place])][second < 0xa1 ? 0 : 1]++;
        count++;
        place++;
      }
    }
    return count;
  }

  private static int longestRun(byte[] text) {
    int longest = 0;
    int run = 0;
    for (byte each : text) {
      run = each < 0 ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** Signs of several bytes, and bytes that belong to none. */
  private static int[] countUtf8(byte[] text) {
    int[] counts = new int[2];
    for (int place = 0; place < text.length; place++) {
      if (text[place] < 0) {
        int more = following(text, place);
        counts[more > 0 ? 0 : 1]++;
        place += more;
      }
    }
    return counts;
  }

  private static int following(byte[] text, int place) {
    int lead = Byte.toUnsignedInt(text[place]);
    int asked = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    for (int next = 1; next <= asked; next++) {
      if (place + next >= text.length || (text[place + next] & 0xc0) != 0x80) {
        return 0;
      }
    }
    return lead > 0xf4 ? 0 : asked;
  }
}
