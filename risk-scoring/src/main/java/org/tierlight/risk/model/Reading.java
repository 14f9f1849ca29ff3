package org.tierlight.risk.model;

import org.tierlight.vocabulary.Interval;

/**
 * What one indicator of one pack says about a factor.
 *
 * @param indicator the indicator's name, as people know it
 * @param x the reading on the common scale of the method, in [0, 1]
 * @param raw the value as its source publishes it
 * @param source who publishes it
 * @param edition which edition was read
 * @param licence on what terms it may be used
 */
public record Reading(
    String indicator, Interval x, String raw, String source, String edition, String licence) {}
