package org.tierlight.graph.places;

import java.util.List;

/**
 * One layer of a map.
 *
 * @param total all that belongs on it
 * @param unlocated what belongs on it and can stand nowhere, since its place is not known
 * @param truncated whether some was left out because there was too much
 */
public record Layer<T>(List<T> items, int total, int unlocated, boolean truncated) {

  public Layer {
    items = List.copyOf(items);
  }

  /** A layer of the first of what has a place. */
  static <T> Layer<T> of(List<T> placed, int total, int limit, boolean truncated) {
    List<T> shown = placed.subList(0, Math.min(limit, placed.size()));
    return new Layer<>(
        shown, total, total - placed.size(), truncated || shown.size() < placed.size());
  }
}
