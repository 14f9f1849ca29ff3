package org.tierlight.ingest.epcis;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tierlight.ingest.visibility.VisibilityEvent;

/** Finds the events of a document; each is read when it is asked for. */
interface EventDecoder {

  /**
   * An event that was found and not yet read.
   *
   * @param spot where it stands
   * @param reading throws {@link UnreadableEvents} if it cannot be read, and nothing else
   */
  record Found(Spot spot, Supplier<VisibilityEvent> reading) {

    VisibilityEvent read() {
      return reading.get();
    }
  }

  /**
   * The events of a document, in its order; one of master data has none.
   *
   * @throws UnreadableEvents if the document as such cannot be read; nothing else is thrown
   */
  List<Found> find(byte[] document);

  /**
   * All events of a document.
   *
   * @throws UnreadableEvents if any part of the document cannot be read; nothing else is thrown
   */
  default List<VisibilityEvent> events(byte[] document) {
    Stream<Found> found = find(document).stream();
    return found.map(Found::read).toList();
  }
}
