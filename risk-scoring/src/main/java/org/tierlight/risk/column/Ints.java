package org.tierlight.risk.column;

import java.util.Arrays;

/**
 * A column of numbers, each 0 until it is set. It grows by pages: nothing is copied but the list of
 * pages, and at most one page is room.
 */
public final class Ints {

  private static final int PAGE_BITS = 10;
  private static final int PAGE = 1 << PAGE_BITS;
  private static final int[] NO_PAGE = new int[0];

  private int[][] pages = new int[0][];
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
    pages[used++] = new int[PAGE];
  }

  /** The number at an index that was reserved. */
  public int get(int index) {
    return pages[index >>> PAGE_BITS][index & (PAGE - 1)];
  }

  /** Sets the number at an index that was reserved. */
  public void set(int index, int value) {
    pages[index >>> PAGE_BITS][index & (PAGE - 1)] = value;
  }

  /** Adds to the number at an index that was reserved. */
  public void add(int index, int more) {
    pages[index >>> PAGE_BITS][index & (PAGE - 1)] += more;
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
