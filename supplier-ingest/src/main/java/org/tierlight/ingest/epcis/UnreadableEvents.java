package org.tierlight.ingest.epcis;

import java.io.Serial;

/** A document that is not read, where it fails, and why. */
public final class UnreadableEvents extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final transient Spot spot;
  private final String reason;

  UnreadableEvents(Spot spot, String reason) {
    super((spot.words() + " " + reason).strip());
    this.spot = spot;
    this.reason = reason;
  }

  /** A JSON pointer, "line 7", or nothing for the whole document. */
  public String where() {
    return spot.words();
  }

  Spot spot() {
    return spot;
  }

  /** What is wrong, in words that continue the name of the place. */
  public String reason() {
    return reason;
  }
}
