package org.tierlight.ingest.epcis;

import java.util.List;
import org.tierlight.ingest.visibility.VisibilityEvent;

/** Turns a document into the events it holds: all of them, or none. */
public interface EventDecoder {

  /**
   * The events of a document, in its order; at least one.
   *
   * @throws UnreadableEvents if any part of the document cannot be read; nothing else is thrown
   */
  List<VisibilityEvent> events(byte[] document);
}
