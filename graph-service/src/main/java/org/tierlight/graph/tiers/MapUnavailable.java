package org.tierlight.graph.tiers;

import java.io.Serial;

/** The map cannot be looked at now; nothing can be said, which is not the same as nothing found. */
public final class MapUnavailable extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  /** Says what failed. */
  public MapUnavailable(String reason, Throwable cause) {
    super(reason, cause);
  }
}
