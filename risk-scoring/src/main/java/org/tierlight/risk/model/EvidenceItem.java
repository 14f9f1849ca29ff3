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
 * @param cluster items with one cluster tell of the same thing, whenever they were observed
 * @param fingerprint of the content; where present, items with the same one tell of the same thing
 *     if they were observed within the days of a cluster, and the cluster says nothing
 */
public record EvidenceItem(
    String id,
    SourceClass sourceClass,
    IloIndicator indicator,
    double strength,
    LocalDate observedOn,
    String source,
    @Nullable String reference,
    String cluster,
    @Nullable String fingerprint) {

  private static final int LAST_YEAR = 9999;

  /** An item that belongs to its cluster. */
  public EvidenceItem(
      String id,
      SourceClass sourceClass,
      IloIndicator indicator,
      double strength,
      LocalDate observedOn,
      String source,
      @Nullable String reference,
      String cluster) {
    this(id, sourceClass, indicator, strength, observedOn, source, reference, cluster, null);
  }

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
