package org.tierlight.risk.model;

import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Interval;

/**
 * Where a supplier stands at one moment.
 *
 * @param exposure E in [0, 1] (method.md section 4)
 * @param alertStrength A in [0, 1] (section 5)
 * @param legalFlag L: the supplier, or a direct supplier at any share, is officially listed
 * @param band of section 6
 * @param opaque whether the bounds of the exposure lie so far apart that it must be said
 */
public record Standing(
    Interval exposure, double alertStrength, boolean legalFlag, Band band, boolean opaque) {}
