package org.tierlight.risk.column;

import java.util.ArrayList;
import java.util.List;

/** Numbers keys densely in order of arrival. */
public final class Numbering<K> implements NumberTable.Keys {

  /** What {@link #find} answers for a key that has no number. */
  public static final int NONE = -1;

  private List<K> keys;
  private final NumberTable table;

  /** Without any key. */
  public Numbering() {
    keys = new ArrayList<>();
    table = new NumberTable(this);
  }

  private Numbering(Numbering<K> other) {
    keys = new ArrayList<>(other.keys);
    table = other.table.copy(this);
  }

  /** One with the same keys and numbers, which goes its own way. */
  public Numbering<K> copy() {
    return new Numbering<>(this);
  }

  /** The number of a key; a new key gets the next one. */
  public int number(K key) {
    int place = place(key);
    return table.isFree(place) ? append(key, place) : table.at(place);
  }

  /** The number of a key, or {@link #NONE}. */
  public int find(K key) {
    int place = place(key);
    return table.isFree(place) ? NONE : table.at(place);
  }

  /** The key of a number. */
  public K key(int number) {
    return keys.get(number);
  }

  /** How many keys have a number. */
  public int size() {
    return keys.size();
  }

  private int append(K key, int place) {
    int number = keys.size();
    keys.add(key);
    table.put(place, number);
    return number;
  }

  private int place(K key) {
    int place = table.first(key.hashCode());
    while (!table.isFree(place) && !keys.get(table.at(place)).equals(key)) {
      place = table.next(place);
    }
    return place;
  }

  @Override
  public int hash(int number) {
    return keys.get(number).hashCode();
  }

  /** Hashes of enums differ from process to process, so the table is made anew. */
  public void transcribe(Transcript by) {
    List<K> before = keys;
    keys = by.value(keys);
    if (keys != before) {
      table.fill(keys.size());
    }
  }
}
