package org.tierlight.gateway.health;

import java.util.concurrent.CompletionStage;

/** Asks one part whether it is ready. */
public interface PartProbe {

  /** The answer; soon, and never an exception. */
  CompletionStage<PartState> probe();
}
