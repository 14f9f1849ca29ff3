package org.tierlight.risk.report;

import java.time.Instant;
import java.util.List;
import org.tierlight.vocabulary.Position;

/**
 * How far the facts had been read when a score was worked out.
 *
 * @param at when the log was last known to hold nothing more, or when the last facts came
 * @param positions the last fact of each partition, inclusive
 */
public record Reached(Instant at, List<Position> positions) {

  public Reached {
    positions = List.copyOf(positions);
  }
}
