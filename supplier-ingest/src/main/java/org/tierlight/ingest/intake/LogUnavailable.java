package org.tierlight.ingest.intake;

import java.io.Serial;

/** The log did not confirm what was appended; sending the same again is safe. */
public final class LogUnavailable extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  /** Says what did not answer. */
  public LogUnavailable(String message, Throwable cause) {
    super(message, cause);
  }

  /** Says what did not answer. */
  public LogUnavailable(String message) {
    super(message);
  }
}
