package org.tierlight.graph.tiers;

import java.io.Serial;

/** A question that the map did not answer in time; smaller ones it does. */
public final class TookTooLong extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  /** Says what was cut off. */
  public TookTooLong(Throwable cause) {
    super("a question took too long", cause);
  }
}
