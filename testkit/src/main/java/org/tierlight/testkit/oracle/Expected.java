package org.tierlight.testkit.oracle;

import org.tierlight.vocabulary.Interval;

/** What a supplier's score must be: E, A and L of method.md sections 4 and 5. */
public record Expected(Interval exposure, double alertStrength, boolean legalFlag) {}
