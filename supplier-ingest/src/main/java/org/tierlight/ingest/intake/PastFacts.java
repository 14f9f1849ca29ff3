package org.tierlight.ingest.intake;

import java.util.Optional;
import org.tierlight.vocabulary.Position;

/** Facts of this service by where they stand. */
public interface PastFacts {

  /**
   * What stands at a position; empty where nothing of ours does.
   *
   * @throws LogUnavailable if the log does not answer
   */
  Optional<PastFact> at(Position position);
}
