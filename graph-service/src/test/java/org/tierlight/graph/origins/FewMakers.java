package org.tierlight.graph.origins;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.vocabulary.SupplierId;

/**
 * A name says what is declared: {@code farm-UZ} is a primary producer in a country, {@code farm}
 * one that named none; all others make things.
 */
final class FewMakers implements Makers {

  private final Map<SupplierId, Long> purchases = new HashMap<>();

  FewMakers buying(String id, long cents) {
    purchases.put(new SupplierId(id), cents);
    return this;
  }

  @Override
  public Map<SupplierId, Maker> makers(Set<SupplierId> ids) {
    Map<SupplierId, Maker> makers = new HashMap<>();
    ids.forEach(id -> makers.put(id, maker(id)));
    return makers;
  }

  private Maker maker(SupplierId id) {
    String name = id.value();
    @Nullable String country = name.contains("-") ? name.substring(name.indexOf('-') + 1) : null;
    return new Maker(
        new Summary(id, name, country, false, null), name.startsWith("farm"), purchases.get(id));
  }
}
