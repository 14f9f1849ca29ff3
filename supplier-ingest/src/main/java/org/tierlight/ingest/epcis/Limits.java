package org.tierlight.ingest.epcis;

import java.util.List;

/** How much of a document is read. */
final class Limits {

  /** As for every body (docs/messages.md). */
  private static final int MOST_BYTES = 1 << 20;

  /** As for JSON; EPCIS itself needs nine levels, the rest is for extensions. */
  static final int DEEPEST = 32;

  static final int MOST_EVENTS = 2_000;

  /** A megabyte of EPCs has half as many. */
  static final int MOST_VALUES = 50_000;

  /** A prefix of two characters repeats it in every field: with more, a document could swell. */
  static final int LONGEST_NAMESPACE = 250;

  private Limits() {}

  static void checkSize(byte[] document) {
    if (document.length > MOST_BYTES) {
      throw new UnreadableEvents(new Spot.Whole(), "is larger than 1 MiB");
    }
  }

  /** How many values were read of one capture, however many documents it holds. */
  static final class Values {

    private int count;

    void add(int more) {
      count += more;
      if (count > MOST_VALUES) {
        throw new UnreadableEvents(
            new Spot.Whole(), "holds more than %d values".formatted(MOST_VALUES));
      }
    }
  }

  static void checkNamespace(String namespace, Spot spot) {
    if (namespace.length() > LONGEST_NAMESPACE) {
      throw new UnreadableEvents(
          spot, "names a namespace longer than %d characters".formatted(LONGEST_NAMESPACE));
    }
  }

  static void checkCount(List<EventDecoder.Found> events) {
    if (events.size() > MOST_EVENTS) {
      throw new UnreadableEvents(
          new Spot.Whole(), "holds more than %d events".formatted(MOST_EVENTS));
    }
  }
}
