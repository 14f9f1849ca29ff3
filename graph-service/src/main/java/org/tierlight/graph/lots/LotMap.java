package org.tierlight.graph.lots;

import java.util.function.Function;
import org.tierlight.graph.tiers.Moment;

/** What is known of lots; questions look at it within one transaction. */
public interface LotMap {

  /**
   * The answer to a question as of a moment.
   *
   * @throws org.tierlight.graph.tiers.MapUnavailable if the map cannot be looked at now
   */
  <T> T look(Moment moment, Function<Lots, T> question);
}
