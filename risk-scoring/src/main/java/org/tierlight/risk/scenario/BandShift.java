package org.tierlight.risk.scenario;

import org.tierlight.vocabulary.Band;

/** How many suppliers go from one band to another. */
public record BandShift(Band from, Band to, int suppliers) {}
