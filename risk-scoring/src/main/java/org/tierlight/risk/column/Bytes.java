package org.tierlight.risk.column;

import java.util.Arrays;

/**
 * A column of bytes, each 0 until it is set. It grows by pages: nothing is copied but the list of
 * pages, and at most one page is room.
 */
public final class Bytes {

  private static final int PAGE_BITS = 12;
  private static final int PAGE = 1 << PAGE_BITS;
  private static final byte[] NO_PAGE = new byte[0];

  private byte[][] pages = new byte[0][];
  private int used;

  /** Makes room up to an index. */
  public void reserve(long index) {
    while ((index >>> PAGE_BITS) >= used) {
      addPage();
    }
  }

  private void addPage() {
    if (used == pages.length) {
      pages = Arrays.copyOf(pages, Growth.toHold(used + 1));
      Arrays.fill(pages, used, pages.length, NO_PAGE);
    }
    pages[used++] = new byte[PAGE];
  }

  /** The byte at an index that was reserved. */
  public byte get(long index) {
    return pages[(int) (index >>> PAGE_BITS)][(int) index & (PAGE - 1)];
  }

  /** Sets the byte at an index that was reserved. */
  public void set(long index, byte value) {
    pages[(int) (index >>> PAGE_BITS)][(int) index & (PAGE - 1)] = value;
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
