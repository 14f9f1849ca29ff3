package org.tierlight.risk.column;

/** Numbers pairs of ints densely in order of arrival, without an object a pair. */
public final class PairNumbering implements NumberTable.Keys {

  /** What {@link #find} answers for a pair that has no number. */
  public static final int NONE = -1;

  private final Longs pairs;
  private final NumberTable table;
  private int size;

  /** Without any pair. */
  public PairNumbering() {
    pairs = new Longs();
    table = new NumberTable(this);
  }

  private PairNumbering(PairNumbering other) {
    pairs = other.pairs.copy();
    table = other.table.copy(this);
    size = other.size;
  }

  /** One with the same pairs and numbers, which goes its own way. */
  public PairNumbering copy() {
    return new PairNumbering(this);
  }

  /** The number of a pair; a new pair gets the next one. */
  public int number(int first, int second) {
    long pair = pair(first, second);
    int place = place(pair);
    return table.isFree(place) ? append(pair, place) : table.at(place);
  }

  /** The number of a pair, or {@link #NONE}. */
  public int find(int first, int second) {
    int place = place(pair(first, second));
    return table.isFree(place) ? NONE : table.at(place);
  }

  /** The first of a number's pair. */
  public int first(int number) {
    return (int) (pairs.get(number) >> Integer.SIZE);
  }

  /** The second of a number's pair. */
  public int second(int number) {
    return (int) pairs.get(number);
  }

  /** How many pairs have a number. */
  public int size() {
    return size;
  }

  private int append(long pair, int place) {
    int number = size++;
    pairs.reserve(number);
    pairs.set(number, pair);
    table.put(place, number);
    return number;
  }

  private int place(long pair) {
    int place = table.first(hash(pair));
    while (!table.isFree(place) && pairs.get(table.at(place)) != pair) {
      place = table.next(place);
    }
    return place;
  }

  @Override
  public int hash(int number) {
    return hash(pairs.get(number));
  }

  /** Two numbers as one. */
  public static long pair(int first, int second) {
    return ((long) first << Integer.SIZE) | (second & 0xFFFF_FFFFL);
  }

  /** Fibonacci hashing in 64 bits, of which the upper half is mixed best. */
  public static int hash(long pair) {
    return (int) ((pair * 0x9E37_79B9_7F4A_7C15L) >>> Integer.SIZE);
  }

  /** Names what it holds. */
  public void transcribe(Transcript by) {
    pairs.transcribe(by);
    table.transcribe(by);
    size = by.number(size);
  }
}
