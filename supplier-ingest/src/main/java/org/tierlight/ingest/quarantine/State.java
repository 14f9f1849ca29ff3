package org.tierlight.ingest.quarantine;

/** What became of a refused record. */
public enum State {
  /** Nothing yet, or it was tried again and refused again. */
  OPEN,
  /** It was taken in after all. */
  REPLAYED,
  /** Somebody decided that it is not needed. */
  DISCARDED
}
