package org.tierlight.risk.engine;

import java.util.Arrays;

/**
 * A column of amounts, each 0 until it is set. It grows by pages: nothing is copied but the list of
 * pages, and at most one page is room.
 */
final class Longs {

  private static final int PAGE_BITS = 10;
  private static final int PAGE = 1 << PAGE_BITS;
  private static final long[] NO_PAGE = new long[0];

  private long[][] pages = new long[0][];
  private int used;

  /** Makes room up to an index. */
  void reserve(int index) {
    while ((index >>> PAGE_BITS) >= used) {
      addPage();
    }
  }

  private void addPage() {
    if (used == pages.length) {
      pages = Arrays.copyOf(pages, Growth.toHold(used + 1));
      Arrays.fill(pages, used, pages.length, NO_PAGE);
    }
    pages[used++] = new long[PAGE];
  }

  long get(int index) {
    return pages[index >>> PAGE_BITS][index & (PAGE - 1)];
  }

  void set(int index, long value) {
    pages[index >>> PAGE_BITS][index & (PAGE - 1)] = value;
  }

  /**
   * Adds to an amount.
   *
   * @throws ArithmeticException if the sum is beyond any
   */
  void add(int index, long more) {
    set(index, Math.addExact(get(index), more));
  }

  Longs copy() {
    Longs copy = new Longs();
    copy.pages = pages.clone();
    copy.used = used;
    for (int page = 0; page < used; page++) {
      copy.pages[page] = pages[page].clone();
    }
    return copy;
  }

  void transcribe(Transcript by) {
    int count = by.number(used);
    while (used < count) {
      addPage();
    }
    for (int page = 0; page < used; page++) {
      pages[page] = by.array(pages[page]);
    }
  }
}
