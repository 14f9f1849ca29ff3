package org.tierlight.risk.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.column.Transcript;
import org.tierlight.risk.fact.Version;

/** Keeps the latest version of each of many rarely changing things. */
final class Register<K, V> {

  private record Entry<V>(Version version, V value) {}

  private Map<K, Entry<V>> entries = new HashMap<>();

  /** Takes a version in; answers whether it is the latest. */
  boolean put(K key, Version version, V value) {
    Entry<V> known = entries.get(key);
    if (known != null && known.version.compareTo(version) >= 0) {
      return false;
    }
    entries.put(key, new Entry<>(version, value));
    return true;
  }

  /** The latest value, or null where nothing is known. */
  @Nullable V find(K key) {
    Entry<V> known = entries.get(key);
    return known == null ? null : known.value;
  }

  /**
   * The latest version of something known.
   *
   * @throws NoSuchElementException if nothing is known
   */
  Version version(K key) {
    Entry<V> known = entries.get(key);
    if (known == null) {
      throw new NoSuchElementException("nothing is known of " + key);
    }
    return known.version;
  }

  /** Goes through all that is known. */
  void forEach(BiConsumer<K, V> reader) {
    entries.forEach((key, entry) -> reader.accept(key, entry.value));
  }

  void transcribe(Transcript by) {
    entries = by.value(entries);
  }
}
