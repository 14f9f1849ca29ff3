package org.tierlight.graph.pictures;

import java.util.Collection;
import org.tierlight.graph.tiers.Edge;

/** Adds up; an absurd sum stays at the largest number, as on the map. */
final class Cents {

  private Cents() {}

  static long sum(Collection<Edge> links) {
    return links.stream().mapToLong(Edge::cents).reduce(0, Cents::plus);
  }

  static long plus(long one, long other) {
    return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
  }
}
