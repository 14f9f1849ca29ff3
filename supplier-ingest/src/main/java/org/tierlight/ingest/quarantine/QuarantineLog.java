package org.tierlight.ingest.quarantine;

import java.time.Instant;
import java.util.Optional;
import org.tierlight.vocabulary.Position;

/** The log that holds refused records, and what was decided on them. */
public interface QuarantineLog {

  /**
   * The refused record at a place; empty where it has expired.
   *
   * @throws org.tierlight.ingest.intake.LogUnavailable if the log does not answer
   */
  Optional<RefusedRecord> refused(long offset);

  /**
   * The decision at a place; empty where it has expired.
   *
   * @throws org.tierlight.ingest.intake.LogUnavailable if the log does not answer
   */
  Optional<Decision> decision(long offset);

  /**
   * Appends that an instance is about to decide on a record.
   *
   * @return where that stands
   * @throws org.tierlight.ingest.intake.LogUnavailable if it is not known to be safe
   */
  long ask(Position origin, String asker, Instant now);

  /**
   * Appends a decision.
   *
   * @return where it stands
   * @throws org.tierlight.ingest.intake.LogUnavailable if it is not known to be safe
   */
  long append(Decision decision);
}
