package org.tierlight.graph.exports;

import org.jspecify.annotations.Nullable;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Edge;
import org.tierlight.vocabulary.Tier;

/** Takes the pieces of a map, each supplier before the links that name it. */
public interface Pieces {

  /**
   * A supplier.
   *
   * @param tier absent where nobody is in the middle
   */
  void supplier(Summary supplier, @Nullable Tier tier);

  /** A link. */
  void link(Edge link);
}
