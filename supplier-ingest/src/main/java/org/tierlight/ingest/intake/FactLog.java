package org.tierlight.ingest.intake;

import java.util.List;
import org.tierlight.ingest.submission.Examined.Draft;
import org.tierlight.vocabulary.Position;

/** The log that facts are appended to. */
public interface FactLog {

  /**
   * Appends all, and returns only when every one is safe.
   *
   * @return where each stands, in order
   * @throws LogUnavailable if not all of them are known to be safe
   */
  List<Position> append(List<Draft> drafts);

  /** Whether it is small enough to stand in the log; if not it would never be appended. */
  boolean holds(Draft draft);
}
