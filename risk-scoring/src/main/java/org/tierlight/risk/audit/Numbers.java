package org.tierlight.risk.audit;

import java.util.List;
import java.util.function.Supplier;
import org.tierlight.risk.engine.Recomputed;
import org.tierlight.vocabulary.Position;

/**
 * What all facts that were known at a moment amount to.
 *
 * @param positions the last fact of each partition that went in, inclusive
 * @param suppliers solves from nothing; in the order of their ids
 */
public record Numbers(
    Moment moment, List<Position> positions, Supplier<List<Recomputed>> suppliers) {

  public Numbers {
    positions = List.copyOf(positions);
  }
}
