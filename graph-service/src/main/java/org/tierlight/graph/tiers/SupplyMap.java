package org.tierlight.graph.tiers;

import java.util.function.Function;

/** The map as a whole; questions look at it within one transaction. */
public interface SupplyMap {

  /**
   * The answer to a question.
   *
   * @throws MapUnavailable if the map cannot be looked at now
   */
  <T> T look(Function<Neighbours, T> question);
}
