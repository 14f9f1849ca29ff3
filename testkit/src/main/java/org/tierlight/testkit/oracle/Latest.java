package org.tierlight.testkit.oracle;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.message.Envelope;

/** Keeps, for each key, what the latest message by (time, id) said. */
final class Latest<K, V> {

  /** The later of two messages is the greater. */
  static final Comparator<Envelope> ORDER =
      Comparator.comparing(Envelope::time).thenComparing(Envelope::id);

  private final Map<K, Stamped<V>> stamped = new HashMap<>();

  private record Stamped<V>(Envelope envelope, V value) {}

  void put(K key, Envelope envelope, V value) {
    stamped.merge(
        key,
        new Stamped<>(envelope, value),
        (one, other) -> ORDER.compare(one.envelope(), other.envelope()) < 0 ? other : one);
  }

  void clear() {
    stamped.clear();
  }

  Optional<V> find(K key) {
    @Nullable Stamped<V> found = stamped.get(key);
    return found == null ? Optional.empty() : Optional.of(found.value());
  }

  Collection<V> values() {
    return stamped.values().stream().map(Stamped::value).toList();
  }
}
