package org.tierlight.ingest.epcis;

import java.io.Serial;

/** A document that is not read, where it fails, and why. */
public final class UnreadableEvents extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final String where;
  private final String reason;

  UnreadableEvents(Spot spot, String reason) {
    super((spot.words() + " " + reason).strip());
    this.where = spot.words();
    this.reason = reason;
  }

  /** A JSON pointer, "line 7", or nothing for the whole document. */
  public String where() {
    return where;
  }

  /** What is wrong, in words that continue the name of the place. */
  public String reason() {
    return reason;
  }
}
