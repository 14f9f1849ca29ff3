package org.tierlight.graph.suppliers;

import java.util.List;
import java.util.Map;

/**
 * How many suppliers of a list have which value. A facet is counted without its own filter, so each
 * count is the length of the list that would be shown with that value instead.
 *
 * @param total of the list itself
 */
public record Facets(Page.Total total, Map<Facet, Values> values) {

  /**
   * The values of one facet, the most frequent first; suppliers without one are counted nowhere.
   *
   * @param kind of all counts; AT_LEAST where counting stopped, and then values may be missing too
   * @param truncated whether there are more values than are listed
   */
  public record Values(List<Count> counts, Page.Total.Kind kind, boolean truncated) {

    public Values {
      counts = List.copyOf(counts);
    }
  }

  /** How many suppliers have a value. */
  public record Count(String value, long suppliers) {}

  public Facets {
    values = Map.copyOf(values);
  }
}
