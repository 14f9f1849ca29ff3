package org.tierlight.graph.suppliers;

import static java.util.Comparator.comparingLong;

import java.time.Instant;
import java.util.Comparator;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

/** A supplier's risk as the engine published it; the map only shows it. */
public record Score(
    SupplierId supplier,
    Interval exposure,
    double alertStrength,
    boolean legalFlag,
    Band band,
    boolean opaque,
    String parameterVersion,
    Version version,
    Instant asOf) {

  /** The newest version of the newest life of the engine holds. */
  public record Version(long epoch, long number) implements Comparable<Version> {

    private static final Comparator<Version> ORDER =
        comparingLong(Version::epoch).thenComparingLong(Version::number);

    @Override
    public int compareTo(Version other) {
      return ORDER.compare(this, other);
    }
  }

  /** The newer of the two; of equals, this one. */
  public Score newer(Score other) {
    return other.version.compareTo(version) > 0 ? other : this;
  }
}
