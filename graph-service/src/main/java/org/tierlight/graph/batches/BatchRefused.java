package org.tierlight.graph.batches;

import java.io.Serial;

/** The store does not take a batch, and would not at another time: a record in it is the reason. */
public final class BatchRefused extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  /** Says why. */
  public BatchRefused(String reason, Throwable cause) {
    super(reason, cause);
  }
}
