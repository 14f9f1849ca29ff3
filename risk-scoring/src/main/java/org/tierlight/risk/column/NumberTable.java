package org.tierlight.risk.column;

/**
 * Finds numbers by a hash of what they number: an open-addressed table (Knuth, TAOCP 3, section
 * 6.4, algorithm L) of 6 to 9 bytes a number, where a hash map's entries take 50 and more. It grows
 * by half when two thirds of its places are taken.
 */
public final class NumberTable {

  /** Whoever knows what is numbered. */
  public interface Keys {
    /** The hash of what has a number. */
    int hash(int number);

    /** Whether a number below one that was put was put too. */
    default boolean isFound(int number) {
      return true;
    }
  }

  private final Keys keys;

  /** Numbers plus one, so that a fresh table is free. */
  private int[] table = new int[Long.SIZE];

  private int taken;

  /** Behind the highest number. */
  private int end;

  /** An empty table. */
  public NumberTable(Keys keys) {
    this.keys = keys;
  }

  /**
   * The place at which a search begins; {@link #next} leads on until a place is free. The upper
   * bits choose among as many places as there are (Lemire 2019, fast random integer generation in
   * an interval).
   */
  public int first(int hash) {
    return (int) ((Integer.toUnsignedLong(mixed(hash)) * table.length) >>> Integer.SIZE);
  }

  /** Each bit makes each other one (the finalizer of MurmurHash3): near keys land far apart. */
  private static int mixed(int hash) {
    int mixed = (hash ^ (hash >>> 16)) * 0x85EB_CA6B;
    mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2_AE35;
    return mixed ^ (mixed >>> 16);
  }

  /** The place that is looked at after another. */
  public int next(int place) {
    return place + 1 == table.length ? 0 : place + 1;
  }

  /** Whether a search ends at a place. */
  public boolean isFree(int place) {
    return table[place] == 0;
  }

  /** The number at a place that is taken. */
  public int at(int place) {
    return table[place] - 1;
  }

  /** Puts a number at the free place where the search for it ended. */
  public void put(int place, int number) {
    table[place] = number + 1;
    taken++;
    end = Math.max(end, number + 1);
    if (3L * taken > 2L * table.length) {
      layAnew(Math.addExact(table.length, table.length / 2));
    }
  }

  /** In the order of numbers, since what they number mostly lies in that order too. */
  private void layAnew(int places) {
    table = new int[places];
    for (int number = 0; number < end; number++) {
      if (keys.isFound(number)) {
        table[free(keys.hash(number))] = number + 1;
      }
    }
  }

  private int free(int hash) {
    int place = first(hash);
    while (!isFree(place)) {
      place = next(place);
    }
    return place;
  }

  /** One with the same numbers, for keys of its own. */
  public NumberTable copy(Keys itsKeys) {
    NumberTable copy = new NumberTable(itsKeys);
    copy.table = table.clone();
    copy.taken = taken;
    copy.end = end;
    return copy;
  }

  /** As it is after so many numbers were put one by one. */
  public void fill(int numbers) {
    table = new int[Long.SIZE];
    taken = 0;
    end = 0;
    for (int number = 0; number < numbers; number++) {
      put(free(keys.hash(number)), number);
    }
  }

  /** Names what it holds. */
  public void transcribe(Transcript by) {
    table = by.array(table);
    taken = by.number(taken);
    end = by.number(end);
  }
}
