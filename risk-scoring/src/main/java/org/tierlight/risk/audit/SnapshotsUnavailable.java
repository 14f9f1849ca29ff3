package org.tierlight.risk.audit;

import java.io.Serial;

/** Snapshots cannot be kept or read now; the message says why and what to do. */
public final class SnapshotsUnavailable extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  /** With what to do about it. */
  public SnapshotsUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
