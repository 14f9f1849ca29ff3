package org.tierlight.message;

import java.time.Instant;
import java.util.List;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.SupplierId;

/**
 * A supplier's risk, as an absolute value: the newest version of the newest epoch holds.
 *
 * @param exposure E in [0, 1] (method section 4)
 * @param alertStrength A in [0, 1] (method section 5)
 * @param legalFlag L: the supplier or a direct supplier is officially listed
 * @param epoch which life of the engine wrote it; grows with every start
 * @param version grows within an epoch with every value of this supplier
 * @param positions up to where the facts had been read, inclusive
 */
public record ScorePublished(
    SupplierId supplierId,
    Interval exposure,
    double alertStrength,
    boolean legalFlag,
    Band band,
    boolean opaque,
    String parameterVersion,
    long epoch,
    long version,
    List<Position> positions,
    Instant asOf) {

  public ScorePublished {
    positions = List.copyOf(positions);
  }
}
