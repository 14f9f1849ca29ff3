package org.tierlight.risk.checkpoint;

import java.io.Serial;

/**
 * A checkpoint is not, or not any more, what was once kept; the message says how, in plain words.
 */
public final class Spoiled extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** Spoiled in one way. */
  public Spoiled(String how) {
    super(how);
  }
}
