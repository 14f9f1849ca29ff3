package org.tierlight.testkit.oracle;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.message.Envelope;

/** Keeps, for each key, what the latest message by (time, id) said. */
final class Latest<K, V> {

  private static final Comparator<Stamped<?>> ORDER =
      Comparator.<Stamped<?>, Instant>comparing(stamped -> stamped.envelope().time())
          .thenComparing(stamped -> stamped.envelope().id());

  private final Map<K, Stamped<V>> stamped = new HashMap<>();

  private record Stamped<V>(Envelope envelope, V value) {}

  void put(K key, Envelope envelope, V value) {
    stamped.merge(
        key,
        new Stamped<>(envelope, value),
        (one, other) -> ORDER.compare(one, other) < 0 ? other : one);
  }

  Optional<V> find(K key) {
    @Nullable Stamped<V> found = stamped.get(key);
    return found == null ? Optional.empty() : Optional.of(found.value());
  }

  Collection<V> values() {
    return stamped.values().stream().map(Stamped::value).toList();
  }
}
