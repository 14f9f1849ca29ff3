package org.tierlight.risk.model;

import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Interval;

/** Puts a supplier into its band (method.md section 6). */
public record Bands(Parameters.BandLimits limits) {

  /** The standing that three numbers amount to. */
  public Standing standing(Interval exposure, double alertStrength, boolean legalFlag) {
    return new Standing(
        exposure,
        alertStrength,
        legalFlag,
        band(exposure.mid(), alertStrength, legalFlag),
        exposure.width() > limits.opaqueAbove());
  }

  /** The band of an exposure, lifted by a strong link alert and by the legal flag. */
  public Band band(double mid, double alertStrength, boolean legalFlag) {
    if (legalFlag) {
      return Band.HIGH;
    }
    Band ofExposure = ofExposure(mid);
    boolean lifted =
        alertStrength >= limits.liftedFrom() && ofExposure.compareTo(Band.ELEVATED) < 0;
    return lifted ? Band.ELEVATED : ofExposure;
  }

  private Band ofExposure(double mid) {
    if (mid >= limits.highFrom()) {
      return Band.HIGH;
    }
    if (mid >= limits.elevatedFrom()) {
      return Band.ELEVATED;
    }
    return mid >= limits.guardedFrom() ? Band.GUARDED : Band.LOW;
  }
}
