package org.tierlight.gateway.lives;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.tierlight.gateway.endpoints.Part;
import org.tierlight.vocabulary.TraceParent;

/** Asks parts for what the gateway composes itself. */
public interface PartAnswers {

  /**
   * What a part answers; empty where it does not, or only says that it cannot.
   *
   * @param caller the name of the caller's key
   */
  CompletionStage<Optional<PartAnswer>> ask(
      Part part, String path, String caller, TraceParent trace);
}
