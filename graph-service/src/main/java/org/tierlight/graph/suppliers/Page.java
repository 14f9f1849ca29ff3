package org.tierlight.graph.suppliers;

import java.util.List;
import java.util.Optional;

/**
 * Some suppliers of a longer list.
 *
 * @param nextKey the sort key of the last one, where more follow
 */
public record Page(List<Summary> items, Optional<String> nextKey, Total total) {

  /** How many the whole list has; counting stops somewhere. */
  public record Total(long count, Kind kind) {

    /** Whether the count is the whole. */
    public enum Kind {
      EXACT,
      AT_LEAST
    }
  }

  public Page {
    items = List.copyOf(items);
  }
}
