package org.tierlight.risk.audit;

import java.time.Instant;

/**
 * A moment on two clocks (method.md section 11).
 *
 * @param validAt of which state of the world is asked
 * @param knownAt by when its facts stood in the log
 */
public record Moment(Instant validAt, Instant knownAt) {}
