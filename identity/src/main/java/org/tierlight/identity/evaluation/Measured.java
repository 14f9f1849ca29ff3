package org.tierlight.identity.evaluation;

/**
 * A judged pair and what matching made of it.
 *
 * @param likeness in [0, 1]
 */
public record Measured(JudgedPair pair, double likeness) {}
