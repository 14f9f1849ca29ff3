package org.tierlight.graph.tiers;

import java.time.Instant;

/** As of when a question is asked, on the two clocks of method section 11. */
public sealed interface Moment {

  /** The end of the window that shares are of. */
  Instant validAt();

  /** As things are, by all that is known. */
  record Present(Instant validAt) implements Moment {}

  /**
   * As things were.
   *
   * @param validAt of which state of the world is asked
   * @param knownAt by when its facts stood in the log
   */
  record Past(Instant validAt, Instant knownAt) implements Moment {}
}
