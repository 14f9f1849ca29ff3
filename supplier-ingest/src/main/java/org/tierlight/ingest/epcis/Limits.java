package org.tierlight.ingest.epcis;

import java.util.List;

/** How much of a document is read. */
final class Limits {

  /** As for every body (docs/messages.md). */
  private static final int MOST_BYTES = 1 << 20;

  /** As for JSON; EPCIS itself needs nine levels, the rest is for extensions. */
  static final int DEEPEST = 32;

  static final int MOST_EVENTS = 2_000;

  private Limits() {}

  static void checkSize(byte[] document) {
    if (document.length > MOST_BYTES) {
      throw new UnreadableEvents(new Spot.Whole(), "is larger than 1 MiB");
    }
  }

  static void checkCount(List<Part> events) {
    if (events.isEmpty()) {
      throw new UnreadableEvents(new Spot.Whole(), "holds no event");
    }
    if (events.size() > MOST_EVENTS) {
      throw new UnreadableEvents(
          new Spot.Whole(), "holds more than %d events".formatted(MOST_EVENTS));
    }
  }
}
