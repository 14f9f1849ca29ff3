package org.tierlight.ingest.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * An open-addressed table of fixed-width entries in one array of longs: key high, key low, body,
 * position + 1. A position field of 0 marks a free slot. Grows by half, so that it is never less
 * than half full once it has grown.
 */
final class KeyTable {

  private static final int WIDTH = 4;
  private static final int FIRST_SLOTS = 16;

  private long[] cells = new long[FIRST_SLOTS * WIDTH];
  private int size;

  /** What stands under a key. */
  record Entry(long body, long position) {}

  synchronized @Nullable Entry find(Fingerprint key) {
    int cell = cellOf(cells, key);
    return cells[cell + 3] == 0 ? null : new Entry(cells[cell + 2], cells[cell + 3] - 1);
  }

  synchronized void putEarliest(Fingerprint key, long body, long position) {
    growIfNeeded();
    int cell = cellOf(cells, key);
    boolean free = cells[cell + 3] == 0;
    if (free || position + 1 < cells[cell + 3]) {
      write(cells, cell, key, body, position + 1);
    }
    size += free ? 1 : 0;
  }

  synchronized int size() {
    return size;
  }

  synchronized long bytes() {
    return (long) cells.length * Long.BYTES;
  }

  private void growIfNeeded() {
    int slots = cells.length / WIDTH;
    if (size < slots / 4 * 3) {
      return;
    }
    long[] larger = new long[(slots + slots / 2) * WIDTH];
    for (int cell = 0; cell < cells.length; cell += WIDTH) {
      if (cells[cell + 3] != 0) {
        Fingerprint key = new Fingerprint(cells[cell], cells[cell + 1]);
        write(larger, cellOf(larger, key), key, cells[cell + 2], cells[cell + 3]);
      }
    }
    cells = larger;
  }

  /** The cell of a key, or the free one where it belongs. */
  private static int cellOf(long[] cells, Fingerprint key) {
    int slots = cells.length / WIDTH;
    // The high half of the product spreads a uniform key over any number of slots.
    int slot = (int) Math.unsignedMultiplyHigh(key.high(), slots);
    while (cells[slot * WIDTH + 3] != 0 && !holds(cells, slot * WIDTH, key)) {
      slot = slot + 1 == slots ? 0 : slot + 1;
    }
    return slot * WIDTH;
  }

  private static boolean holds(long[] cells, int cell, Fingerprint key) {
    return cells[cell] == key.high() && cells[cell + 1] == key.low();
  }

  private static void write(long[] cells, int cell, Fingerprint key, long body, long position) {
    cells[cell] = key.high();
    cells[cell + 1] = key.low();
    cells[cell + 2] = body;
    cells[cell + 3] = position;
  }
}
