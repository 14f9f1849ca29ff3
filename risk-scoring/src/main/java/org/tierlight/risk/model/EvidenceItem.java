package org.tierlight.risk.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;

/**
 * One sign of forced labour at one supplier, as coded fields only (method.md section 3).
 *
 * @param strength credibility times severity, in [0, 1]
 * @param observedOn from when its voice age counts
 * @param cluster items that tell of the same thing share a cluster; only the strongest counts
 */
public record EvidenceItem(
    String id,
    SourceClass sourceClass,
    IloIndicator indicator,
    double strength,
    LocalDate observedOn,
    String source,
    @Nullable String reference,
    String cluster) {

  private static final int LAST_YEAR = 9999;

  /**
   * @throws IllegalArgumentException unless the strength lies in [0, 1] and the year has at most
   *     four digits
   */
  public EvidenceItem {
    if (!(strength >= 0 && strength <= 1)) {
      throw new IllegalArgumentException("a strength lies in [0, 1]");
    }
    if (observedOn.getYear() < 0 || observedOn.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("a year of observation has at most four digits");
    }
  }

  /** Whether an official body says so: an entity list, a court, a withhold release order. */
  public boolean isOfficial() {
    return sourceClass == SourceClass.OFFICIAL;
  }
}
