package org.tierlight.ingest.quarantine;

import java.util.Optional;

/** Whether what is known of the log is all that it holds. */
public interface Following {

  /** Why it is not, in a sentence; empty where it is. */
  Optional<String> hindrance();
}
