package org.tierlight.risk.engine;

import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

/** One supplier in a full recompute: the numbers that the stream should have come to. */
public record Recomputed(
    SupplierId supplier, Interval exposure, double alertStrength, boolean legalFlag) {}
