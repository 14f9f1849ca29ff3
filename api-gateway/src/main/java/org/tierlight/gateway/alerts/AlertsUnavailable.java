package org.tierlight.gateway.alerts;

import java.io.Serial;

/** The log of alerts cannot be reached just now; another try may help. */
public final class AlertsUnavailable extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  /** Says why. */
  public AlertsUnavailable(String reason) {
    super(reason);
  }

  /** Says why, and from what it follows. */
  public AlertsUnavailable(String reason, Throwable cause) {
    super(reason, cause);
  }
}
