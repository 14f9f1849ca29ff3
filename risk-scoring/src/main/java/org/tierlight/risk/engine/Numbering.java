package org.tierlight.risk.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers keys densely in order of arrival. A table of numbers beside the keys takes 8 bytes a key
 * where a hash map's entries and boxed numbers take 50 and more.
 */
final class Numbering<K> {

  /** What {@link #find} answers for a key that has no number. */
  static final int NONE = -1;

  private List<K> keys;
  private int[] table;

  Numbering() {
    this(new ArrayList<>(), new int[Long.SIZE]);
  }

  private Numbering(List<K> keys, int[] table) {
    this.keys = keys;
    this.table = table;
  }

  /** One with the same keys and numbers, which goes its own way. */
  Numbering<K> copy() {
    return new Numbering<>(new ArrayList<>(keys), table.clone());
  }

  /** The number of a key; a new key gets the next one. */
  int number(K key) {
    int place = place(key, table);
    if (table[place] == 0) {
      keys.add(key);
      table[place] = keys.size();
      if (2 * keys.size() > table.length) {
        rehash(2 * table.length);
      }
      return keys.size() - 1;
    }
    return table[place] - 1;
  }

  int find(K key) {
    return table[place(key, table)] - 1;
  }

  K key(int number) {
    return keys.get(number);
  }

  int size() {
    return keys.size();
  }

  private int place(K key, int[] places) {
    int mask = places.length - 1;
    int place = spread(key.hashCode()) & mask;
    while (places[place] != 0 && !keys.get(places[place] - 1).equals(key)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  /** As many as there are after so many keys came one by one: at most half of them are taken. */
  private static int places(int keys) {
    int places = Long.SIZE;
    while (2 * keys > places) {
      places *= 2;
    }
    return places;
  }

  private void rehash(int places) {
    int[] larger = new int[places];
    for (int number = 0; number < keys.size(); number++) {
      larger[place(keys.get(number), larger)] = number + 1;
    }
    table = larger;
  }

  /** Fibonacci hashing (Knuth, TAOCP 3, section 6.4): near keys land far apart. */
  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 16);
  }

  /** Hashes of enums differ from process to process, so the table is made anew. */
  void transcribe(Transcript by) {
    List<K> before = keys;
    keys = by.value(keys);
    if (keys != before) {
      rehash(places(keys.size()));
    }
  }
}
