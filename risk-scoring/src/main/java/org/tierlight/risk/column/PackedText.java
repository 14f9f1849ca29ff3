package org.tierlight.risk.column;

/**
 * How a text lies in bytes. The first byte says how: a UUID as it is mostly written takes 16 bytes
 * more; a text of at most 252 letters of one byte takes those; others say their length in four
 * bytes, and take one or two bytes a letter. Nothing here makes an object but {@link #text}.
 */
public final class PackedText {

  /** In the place of the length of a short text. */
  private static final int UUID = 253;

  private static final int LONG = 254;
  private static final int WIDE = 255;

  private static final int LONGEST_SHORT = 252;
  private static final int LONG_HEADER = 1 + Integer.BYTES;
  private static final int LARGEST_LATIN = 0xFF;
  private static final String DIGITS = "0123456789abcdef";
  private static final int UUID_LETTERS = 36;
  private static final int UUID_BYTES = 16;

  private PackedText() {}

  /** The bytes that a text takes. */
  public static long size(String text) {
    return size(form(text), text.length());
  }

  /** The bytes that the text at a place takes. */
  public static long size(Bytes bytes, long place) {
    int form = form(bytes, place);
    return size(form, length(form, bytes, place));
  }

  private static long size(int form, int length) {
    return switch (form) {
      case UUID -> 1 + UUID_BYTES;
      case LONG -> LONG_HEADER + (long) length;
      case WIDE -> LONG_HEADER + 2L * length;
      default -> 1 + (long) length;
    };
  }

  /** Lays a text down; the bytes reach that far. */
  public static void write(String text, Bytes bytes, long place) {
    int form = form(text);
    bytes.set(place, (byte) form);
    switch (form) {
      case UUID -> writeUuid(text, bytes, place + 1);
      case LONG, WIDE -> writeLong(text, form, bytes, place + 1);
      default -> writeLetters(text, bytes, place + 1);
    }
  }

  private static void writeUuid(String text, Bytes bytes, long place) {
    long at = place;
    for (int k = 0; k < UUID_LETTERS; k += 2) {
      if (isDash(k)) {
        k++;
      }
      int upper = DIGITS.indexOf(text.charAt(k));
      bytes.set(at++, (byte) ((upper << 4) | DIGITS.indexOf(text.charAt(k + 1))));
    }
  }

  private static void writeLong(String text, int form, Bytes bytes, long place) {
    for (int k = 0; k < Integer.BYTES; k++) {
      bytes.set(place + k, (byte) (text.length() >>> (Byte.SIZE * k)));
    }
    long letters = place + Integer.BYTES;
    if (form == LONG) {
      writeLetters(text, bytes, letters);
      return;
    }
    for (int k = 0; k < text.length(); k++) {
      bytes.set(letters + 2L * k, (byte) text.charAt(k));
      bytes.set(letters + 2L * k + 1, (byte) (text.charAt(k) >>> Byte.SIZE));
    }
  }

  private static void writeLetters(String text, Bytes bytes, long place) {
    for (int k = 0; k < text.length(); k++) {
      bytes.set(place + k, (byte) text.charAt(k));
    }
  }

  /** The text at a place. */
  public static String text(Bytes bytes, long place) {
    int form = form(bytes, place);
    char[] letters = new char[length(form, bytes, place)];
    for (int k = 0; k < letters.length; k++) {
      letters[k] = letter(form, bytes, place, k);
    }
    return new String(letters);
  }

  /** Whether the text at a place is the same; from the end, since ids mostly begin alike. */
  public static boolean isEqual(Bytes bytes, long place, String other) {
    int form = form(bytes, place);
    if (length(form, bytes, place) != other.length()) {
      return false;
    }
    int k = other.length() - 1;
    while (k >= 0 && letter(form, bytes, place, k) == other.charAt(k)) {
      k--;
    }
    return k < 0;
  }

  /** Compares the text at a place with another, as texts compare. */
  public static int compare(Bytes bytes, long place, String other) {
    int form = form(bytes, place);
    int length = length(form, bytes, place);
    int common = Math.min(length, other.length());
    for (int k = 0; k < common; k++) {
      int byLetter = Character.compare(letter(form, bytes, place, k), other.charAt(k));
      if (byLetter != 0) {
        return byLetter;
      }
    }
    return Integer.compare(length, other.length());
  }

  /** The hash of the text at a place, as the text itself has it. */
  public static int hash(Bytes bytes, long place) {
    int form = form(bytes, place);
    int length = length(form, bytes, place);
    int hash = 0;
    for (int k = 0; k < length; k++) {
      hash = 31 * hash + letter(form, bytes, place, k);
    }
    return hash;
  }

  private static int form(Bytes bytes, long place) {
    return Byte.toUnsignedInt(bytes.get(place));
  }

  private static int form(String text) {
    if (isUuid(text)) {
      return UUID;
    }
    if (!isLatin(text)) {
      return WIDE;
    }
    return text.length() <= LONGEST_SHORT ? text.length() : LONG;
  }

  private static int length(int form, Bytes bytes, long place) {
    return switch (form) {
      case UUID -> UUID_LETTERS;
      case LONG, WIDE -> number(bytes, place + 1);
      default -> form;
    };
  }

  private static int number(Bytes bytes, long place) {
    int number = 0;
    for (int k = 0; k < Integer.BYTES; k++) {
      number |= Byte.toUnsignedInt(bytes.get(place + k)) << (Byte.SIZE * k);
    }
    return number;
  }

  private static char letter(int form, Bytes bytes, long place, int k) {
    return switch (form) {
      case UUID -> uuidLetter(bytes, place + 1, k);
      case LONG -> latin(bytes, place + LONG_HEADER + k);
      case WIDE -> wide(bytes, place + LONG_HEADER + 2L * k);
      default -> latin(bytes, place + 1 + k);
    };
  }

  private static char latin(Bytes bytes, long at) {
    return (char) Byte.toUnsignedInt(bytes.get(at));
  }

  private static char wide(Bytes bytes, long at) {
    return (char) (latin(bytes, at) | (latin(bytes, at + 1) << Byte.SIZE));
  }

  private static char uuidLetter(Bytes bytes, long place, int k) {
    if (isDash(k)) {
      return '-';
    }
    int digit = k - dashesBefore(k);
    int pair = bytes.get(place + digit / 2);
    return DIGITS.charAt((digit % 2 == 0 ? pair >> 4 : pair) & 0xF);
  }

  private static boolean isUuid(String text) {
    if (text.length() != UUID_LETTERS) {
      return false;
    }
    for (int k = 0; k < UUID_LETTERS; k++) {
      char letter = text.charAt(k);
      if (isDash(k) ? letter != '-' : DIGITS.indexOf(letter) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDash(int k) {
    return k == 8 || k == 13 || k == 18 || k == 23;
  }

  private static int dashesBefore(int k) {
    return k < 8 ? 0 : Math.min(4, (k - 3) / 5);
  }

  private static boolean isLatin(String text) {
    for (int k = 0; k < text.length(); k++) {
      if (text.charAt(k) > LARGEST_LATIN) {
        return false;
      }
    }
    return true;
  }
}
