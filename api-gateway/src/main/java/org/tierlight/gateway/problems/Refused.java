package org.tierlight.gateway.problems;

import java.io.Serial;

/** Ends a request with a problem; it is an answer, not a fault, so it records no stack. */
public final class Refused extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /** Carries the problem. */
  public Refused(Problem problem) {
    super(problem.code() + ": " + problem.detail(), null, false, false);
    this.problem = problem;
  }

  /** What the caller is told. */
  public Problem problem() {
    return problem;
  }
}
