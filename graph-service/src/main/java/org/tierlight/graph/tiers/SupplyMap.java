package org.tierlight.graph.tiers;

import java.util.function.Function;

/** The map as a whole; questions look at it within one transaction. */
public interface SupplyMap {

  /**
   * The answer to a question as of a moment.
   *
   * @throws MapUnavailable if the map cannot be looked at now
   */
  <T> T look(Moment moment, Function<Neighbours, T> question);
}
