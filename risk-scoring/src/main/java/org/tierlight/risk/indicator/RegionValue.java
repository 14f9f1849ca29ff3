package org.tierlight.risk.indicator;

import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.Region;

/**
 * The value that a region has of its own, in place of its country's.
 *
 * @param name as people know it
 * @param raw what the value rests on, in the pack's words
 */
public record RegionValue(Region region, String name, Interval x, String raw) {}
