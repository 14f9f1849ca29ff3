package org.tierlight.ingest.visibility;

/** Reads documents of events, in whatever syntax they are written. */
public interface EventDocuments {

  /** What a document holds; total: any bytes are read or refused. */
  EventDocument read(byte[] document);
}
