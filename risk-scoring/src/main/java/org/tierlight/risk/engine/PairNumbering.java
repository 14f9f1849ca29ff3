package org.tierlight.risk.engine;

import java.util.Arrays;

/** Numbers pairs of ints densely in order of arrival, without an object a pair. */
final class PairNumbering {

  /** What {@link #find} answers for a pair that has no number. */
  static final int NONE = -1;

  private long[] pairs = new long[Growth.toHold(0)];
  private int[] table = new int[Long.SIZE];
  private int size;

  /** The number of a pair; a new pair gets the next one. */
  int number(int first, int second) {
    long pair = pair(first, second);
    int place = place(pair, table);
    if (table[place] == 0) {
      return append(pair, place);
    }
    return table[place] - 1;
  }

  /** The number of a pair, or {@link #NONE}. */
  int find(int first, int second) {
    return table[place(pair(first, second), table)] - 1;
  }

  PairNumbering copy() {
    PairNumbering copy = new PairNumbering();
    copy.pairs = pairs.clone();
    copy.table = table.clone();
    copy.size = size;
    return copy;
  }

  int first(int number) {
    return (int) (pairs[number] >> Integer.SIZE);
  }

  int second(int number) {
    return (int) pairs[number];
  }

  int size() {
    return size;
  }

  private int append(long pair, int place) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, Growth.toHold(size + 1));
    }
    pairs[size++] = pair;
    table[place] = size;
    if (2 * size > table.length) {
      rehash();
    }
    return size - 1;
  }

  private int place(long pair, int[] places) {
    int mask = places.length - 1;
    int place = spread(pair) & mask;
    while (places[place] != 0 && pairs[places[place] - 1] != pair) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void rehash() {
    int[] larger = new int[2 * table.length];
    for (int number = 0; number < size; number++) {
      larger[place(pairs[number], larger)] = number + 1;
    }
    table = larger;
  }

  private static long pair(int first, int second) {
    return ((long) first << Integer.SIZE) | (second & 0xFFFF_FFFFL);
  }

  /** Fibonacci hashing (Knuth, TAOCP 3, section 6.4) in 64 bits. */
  private static int spread(long pair) {
    long mixed = pair * 0x9E37_79B9_7F4A_7C15L;
    return (int) (mixed ^ (mixed >>> Integer.SIZE));
  }

  void transcribe(Transcript by) {
    pairs = by.array(pairs);
    table = by.array(table);
    size = by.number(size);
  }
}
