package org.tierlight.ingest.visibility;

/** What kind of event it is. */
public sealed interface EventType permits StandardType, EventType.Own {

  /** What the event hash takes: the name in EPCIS, or the full URI of a user's own type. */
  String word();

  /**
   * A type that a user defines (EPCIS 2.0, section 7.4.1). Only the user knows what it states.
   *
   * @param word its URI, in JSON-LD as in XML: namespace and local name
   */
  record Own(String word) implements EventType {}
}
