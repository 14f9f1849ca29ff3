package org.tierlight.graph.suppliers;

import org.jspecify.annotations.Nullable;

/**
 * Which suppliers to list, and in which order.
 *
 * @param words of names, aliases, identifiers or addresses; absent for all suppliers
 */
public record Search(@Nullable String words, Filters filters, Order order) {

  /** The order of a list. */
  public enum Order {
    RISK,
    NAME,
    /** Best match of the words first. */
    RELEVANCE
  }

  /**
   * @throws IllegalArgumentException for relevance without words
   */
  public Search {
    if (order == Order.RELEVANCE && words == null) {
      throw new IllegalArgumentException("without words nothing is more relevant");
    }
  }

  /** The same search without the filter of a facet. */
  public Search without(Facet facet) {
    return new Search(words, filters.without(facet), order);
  }

  /** The search in one line: equal for equal searches. */
  String fingerprint() {
    return String.join("\n", words == null ? "" : words, filters.fingerprint(), order.name());
  }
}
