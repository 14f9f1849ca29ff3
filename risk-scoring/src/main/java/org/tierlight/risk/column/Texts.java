package org.tierlight.risk.column;

/**
 * Texts by number, laid end to end in pages of bytes ({@link PackedText}): a text object takes 45
 * bytes beside its letters. A text that is replaced by one of the same size is overwritten; other
 * sizes leave room behind, and when a quarter of all is such room, the texts are laid together.
 */
public final class Texts {

  private static final long LAST_PLACE = 0xFFFF_FFFFL;
  private static final int QUARTER = 4;

  /** Where each text begins, plus one, as an int without a sign; 0: there is none. */
  private final Ints places = new Ints();

  private Bytes bytes = new Bytes();
  private int numbers;
  private long end;
  private long leftBehind;

  /** Makes room up to a number. */
  public void reserve(int number) {
    places.reserve(number);
    numbers = Math.max(numbers, number + 1);
  }

  /** Whether a number has a text. */
  public boolean has(int number) {
    return places.get(number) != 0;
  }

  /**
   * Puts a text in the place of what was there.
   *
   * @throws ArithmeticException if all texts together take more than 4 GiB
   */
  public void put(int number, String text) {
    long size = PackedText.size(text);
    long before = has(number) ? PackedText.size(bytes, place(number)) : 0;
    if (before != size) {
      leftBehind += before;
      places.set(number, room(size));
    }
    PackedText.write(text, bytes, place(number));
    if (leftBehind > end / QUARTER) {
      gather();
    }
  }

  /** The text of a number that has one. */
  public String text(int number) {
    return PackedText.text(bytes, place(number));
  }

  /** Whether a number's text is the same. */
  public boolean isEqual(int number, String other) {
    return PackedText.isEqual(bytes, place(number), other);
  }

  /** Compares as texts compare. */
  public int compare(int number, String other) {
    return PackedText.compare(bytes, place(number), other);
  }

  /** The hash that the text itself has. */
  public int hash(int number) {
    return PackedText.hash(bytes, place(number));
  }

  private long place(int number) {
    return Integer.toUnsignedLong(places.get(number)) - 1;
  }

  /** Room behind the last text; answers its place plus one. */
  private int room(long size) {
    long place = end;
    if (place + size > LAST_PLACE) {
      throw new ArithmeticException("texts take more than 4 GiB");
    }
    end += size;
    bytes.reserve(end - 1);
    return (int) (place + 1);
  }

  private void gather() {
    Bytes before = bytes;
    bytes = new Bytes();
    end = 0;
    leftBehind = 0;
    for (int number = 0; number < numbers; number++) {
      if (has(number)) {
        carry(before, number);
      }
    }
  }

  private void carry(Bytes before, int number) {
    long from = place(number);
    long size = PackedText.size(before, from);
    places.set(number, room(size));
    long to = place(number);
    for (long k = 0; k < size; k++) {
      bytes.set(to + k, before.get(from + k));
    }
  }

  /** Names what it holds. */
  public void transcribe(Transcript by) {
    places.transcribe(by);
    bytes.transcribe(by);
    numbers = by.number(numbers);
    end = by.number(end);
    leftBehind = by.number(leftBehind);
  }
}
