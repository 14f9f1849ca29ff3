package org.tierlight.risk.audit;

import java.io.Serial;

/** The past cannot be worked out now; the message says why and what to do. */
public final class HistoryUnavailable extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  /** With what to do about it. */
  public HistoryUnavailable(String message) {
    super(message);
  }
}
