package org.tierlight.graph.tiers;

import java.util.List;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.vocabulary.SupplierId;

/** Which ways to look from one supplier. */
public enum Ways {
  UPSTREAM,
  DOWNSTREAM,
  BOTH;

  /** What lies within some tiers of a supplier, each way with its own bound of rows. */
  public Sought<Surroundings> around(Questions questions, SupplierId id, int tiers, Moment moment) {
    Sought<Surroundings> seen = new Sought.Found<>(Surroundings.NOTHING);
    for (Direction direction : directions()) {
      seen =
          seen.flatMap(
              before ->
                  questions
                      .around(id, direction, tiers, moment)
                      .map(map -> before.plus(map, direction)));
    }
    return seen;
  }

  private List<Direction> directions() {
    return switch (this) {
      case UPSTREAM -> List.of(Direction.UPSTREAM);
      case DOWNSTREAM -> List.of(Direction.DOWNSTREAM);
      case BOTH -> List.of(Direction.UPSTREAM, Direction.DOWNSTREAM);
    };
  }
}
