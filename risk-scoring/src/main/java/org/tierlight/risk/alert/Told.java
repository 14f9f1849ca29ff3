package org.tierlight.risk.alert;

import org.tierlight.risk.model.Standing;

/**
 * The score of a supplier that was last told to the world, and what is held against the next.
 *
 * @param version counts what was told of this supplier, over all lives of the engine; from 1
 */
public record Told(Standing standing, Watch watch, long version) {}
