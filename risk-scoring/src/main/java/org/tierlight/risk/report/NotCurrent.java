package org.tierlight.risk.report;

import java.io.Serial;

/** The engine holds facts that are not in its scores yet: what it could say would be wrong. */
public final class NotCurrent extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  /** An engine between two lives, or between facts and their scores. */
  public NotCurrent() {
    super("The engine begins anew, and its scores are not those of all facts yet.");
  }
}
