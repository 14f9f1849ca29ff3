package org.tierlight.risk.shelf;

import java.io.Serial;

/** The log of packs cannot be reached now; the message says what to do. */
public final class PackLogUnavailable extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  /** With what to do about it. */
  public PackLogUnavailable(String message) {
    super(message);
  }
}
