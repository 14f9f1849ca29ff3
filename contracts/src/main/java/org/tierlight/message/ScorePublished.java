package org.tierlight.message;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param version counts the values of this supplier over all epochs
 * @param positions up to where the facts had been read, inclusive
 * @param watch what alerts said so far; absent in what was written before there was one
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
    Instant asOf,
    @Nullable Watch watch) {

  public ScorePublished {
    positions = List.copyOf(positions);
  }

  /**
   * What was said of a supplier and is still held, so that it is not said again: a restarted engine
   * goes on from here.
   *
   * @param band the highest band told and not yet clearly left
   * @param linkLevel how many alert levels of A are held: 0, 1 or 2
   * @param officialItems the supplier's own official items that were told, by id
   */
  public record Watch(Band band, int linkLevel, List<String> officialItems) {

    public Watch {
      officialItems = List.copyOf(officialItems);
    }
  }
}
