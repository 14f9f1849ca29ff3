package org.tierlight.risk.audit;

import java.time.Instant;
import java.util.List;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.Position;

/**
 * A score as it was published.
 *
 * @param place in the log of scores; later ones are larger
 * @param at when it was worked out
 * @param positions up to where the facts had been read
 */
public record PastScore(
    long place, Instant at, Standing standing, String parameterVersion, List<Position> positions) {

  public PastScore {
    positions = List.copyOf(positions);
  }
}
