package org.tierlight.risk.parameters;

import java.io.Serial;

/** The log took no decision in; the message says what to do. */
public final class DecisionLogUnavailable extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  /** With what to do about it. */
  public DecisionLogUnavailable(String message) {
    super(message);
  }
}
