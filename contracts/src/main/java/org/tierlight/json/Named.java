package org.tierlight.json;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Named values in the order in which they were sent, which nobody can change. A copy of it is
 * itself, so that an object that was read is not copied again by each who keeps it.
 */
public final class Named<V> extends AbstractMap<String, V> {

  private final Map<String, V> byName;

  /**
   * @param byName given over: nobody else may hold it
   */
  Named(Map<String, V> byName) {
    this.byName = Collections.unmodifiableMap(byName);
  }

  /** Named values as they are now. */
  public static <V> Named<V> copyOf(Map<String, V> byName) {
    return byName instanceof Named<V> named ? named : new Named<>(new LinkedHashMap<>(byName));
  }

  @Override
  public @Nullable V get(Object name) {
    return byName.get(name);
  }

  @Override
  public boolean containsKey(Object name) {
    return byName.containsKey(name);
  }

  @Override
  public Set<String> keySet() {
    return byName.keySet();
  }

  @Override
  public Set<Entry<String, V>> entrySet() {
    return byName.entrySet();
  }
}
