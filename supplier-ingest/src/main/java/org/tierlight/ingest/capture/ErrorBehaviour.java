package org.tierlight.ingest.capture;

/** What becomes of the other events of a document when one is refused (EPCIS 2.0, section 12.6). */
public enum ErrorBehaviour {
  /** None is written. */
  ROLLBACK,
  /** They are taken in. */
  PROCEED
}
