package org.tierlight.graph.batches;

import java.io.Serial;

/** The store does not answer: an outage to be waited out, and no fault of a batch. */
public final class StoreUnavailable extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  /** Says what failed. */
  public StoreUnavailable(String reason, Throwable cause) {
    super(reason, cause);
  }
}
