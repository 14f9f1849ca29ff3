package org.tierlight.ingest.grievance;

/** Makes marks that nobody without the service's own secret can make or guess. */
public interface Seal {

  /** The mark of a text: 32 bytes, always the same for the same text and secret. */
  byte[] mark(String text);
}
