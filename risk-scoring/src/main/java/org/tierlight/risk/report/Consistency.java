package org.tierlight.risk.report;

/**
 * How far the streaming values lie from a full recompute.
 *
 * @param suppliers how many were compared
 * @param maxDifference the largest difference of any bound of an exposure or an alert strength
 * @param flagDifferences how many legal flags differ
 * @param bound what the method allows: δε/(1−δ) (method section 4)
 */
public record Consistency(int suppliers, double maxDifference, int flagDifferences, double bound) {}
