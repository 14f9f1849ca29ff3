package org.tierlight.risk.kafka.streams;

import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Parameters;

/** By what all parts score: they must have the same. */
public record ScoringModel(Parameters parameters, Appraisal appraisal) {}
