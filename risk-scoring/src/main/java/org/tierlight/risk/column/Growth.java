package org.tierlight.risk.column;

/** How arrays grow: by an eighth, so that appending stays cheap and little room is wasted. */
public final class Growth {

  private static final int SMALLEST = 16;

  private Growth() {}

  /** A length that holds so many entries and some more. */
  public static int toHold(int entries) {
    return Math.max(SMALLEST, Math.addExact(entries, entries >> 3));
  }
}
