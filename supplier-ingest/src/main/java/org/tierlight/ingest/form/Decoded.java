package org.tierlight.ingest.form;

import org.tierlight.ingest.problem.Problem;

/** What bytes turned out to be. */
public sealed interface Decoded {

  /** A value. */
  record Understood(Value value) implements Decoded {}

  /** No value, and why. */
  record Unreadable(Problem problem) implements Decoded {}
}
