package org.tierlight.ingest.quarantine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A refused record as the log holds it.
 *
 * @param headers those that it came with
 * @param bytes its content; empty where it had none
 */
public record RefusedRecord(
    Fault fault, Instant setAsideAt, List<Header> headers, Optional<byte[]> bytes) {

  public RefusedRecord {
    headers = List.copyOf(headers);
  }

  /** A header, as text. */
  public record Header(String name, String text) {}
}
