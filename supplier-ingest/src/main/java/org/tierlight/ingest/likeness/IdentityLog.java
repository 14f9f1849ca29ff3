package org.tierlight.ingest.likeness;

import java.util.List;
import org.tierlight.vocabulary.Position;

/** The log that conclusions are appended to. */
public interface IdentityLog {

  /**
   * Appends all, and returns only when every one is safe.
   *
   * @return where each stands, in order
   * @throws org.tierlight.ingest.intake.LogUnavailable if not all of them are known to be safe
   */
  List<Position> append(List<? extends Conclusion> conclusions);
}
