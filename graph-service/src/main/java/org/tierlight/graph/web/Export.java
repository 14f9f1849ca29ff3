package org.tierlight.graph.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.exports.Pieces;

/** Writes a map out; without its ending nobody can take it for whole. */
interface Export extends Pieces {

  /** Writes the ending, and all that is still held back. */
  void end(Ending ending);

  /**
   * What there was.
   *
   * @param asOf every fact published then is in it; absent where that was not known
   */
  record Ending(long nodes, long links, boolean truncated, @Nullable Instant asOf, boolean stale) {}
}
