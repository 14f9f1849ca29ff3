package org.tierlight.risk.column;

import java.util.Arrays;

/**
 * A column of amounts, each 0 until it is set. It grows by pages: nothing is copied but the list of
 * pages, and at most one page is room.
 */
public final class Longs {

  private static final int PAGE_BITS = 10;
  private static final int PAGE = 1 << PAGE_BITS;
  private static final long[] NO_PAGE = new long[0];

  private long[][] pages = new long[0][];
  private int used;

  /** Makes room up to an index. */
  public void reserve(int index) {
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

  /** The number at an index that was reserved. */
  public long get(int index) {
    return pages[index >>> PAGE_BITS][index & (PAGE - 1)];
  }

  /** Sets the number at an index that was reserved. */
  public void set(int index, long value) {
    pages[index >>> PAGE_BITS][index & (PAGE - 1)] = value;
  }

  /**
   * Adds to an amount.
   *
   * @throws ArithmeticException if the sum is beyond any
   */
  public void add(int index, long more) {
    set(index, Math.addExact(get(index), more));
  }

  /** One with the same numbers, which goes its own way. */
  public Longs copy() {
    Longs copy = new Longs();
    copy.pages = pages.clone();
    copy.used = used;
    for (int page = 0; page < used; page++) {
      copy.pages[page] = pages[page].clone();
    }
    return copy;
  }

  /** Names what it holds. */
  public void transcribe(Transcript by) {
    int count = by.number(used);
    while (used < count) {
      addPage();
    }
    for (int page = 0; page < used; page++) {
      pages[page] = by.array(pages[page]);
    }
  }
}
