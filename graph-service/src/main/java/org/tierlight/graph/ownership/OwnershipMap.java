package org.tierlight.graph.ownership;

import java.util.function.Function;
import org.tierlight.graph.tiers.Moment;

/** What is declared about who holds whom; questions look at it within one transaction. */
public interface OwnershipMap {

  /**
   * The answer to a question as of a moment.
   *
   * @throws org.tierlight.graph.tiers.MapUnavailable if the map cannot be looked at now
   */
  <T> T look(Moment moment, Function<Holdings, T> question);
}
