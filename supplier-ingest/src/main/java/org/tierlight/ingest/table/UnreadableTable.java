package org.tierlight.ingest.table;

import java.io.Serial;
import org.tierlight.ingest.problem.ProblemCode;

/** Bytes that are no table. */
public final class UnreadableTable extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final ProblemCode code;

  /** Says why. */
  public UnreadableTable(ProblemCode code, String message) {
    super(message);
    this.code = code;
  }

  /** What is wrong. */
  public ProblemCode code() {
    return code;
  }
}
