package org.tierlight.ingest.web;

import java.util.Arrays;
import java.util.Set;

/** Our problems for what the framework or the server refuses before us. */
final class FrameworkProblems {

  /** Of those that share a status, the general one. */
  private static final Set<ProblemType> GENERAL =
      Set.of(
          ProblemType.BAD_REQUEST,
          ProblemType.NOT_FOUND,
          ProblemType.BODY_INCOMPLETE,
          ProblemType.METHOD_NOT_ALLOWED,
          ProblemType.NOT_ACCEPTABLE,
          ProblemType.UNSUPPORTED_MEDIA_TYPE,
          ProblemType.BODY_TOO_LARGE);

  private FrameworkProblems() {}

  static ProblemType type(int status) {
    return Arrays.stream(ProblemType.values())
        .filter(GENERAL::contains)
        .filter(type -> type.status().value() == status)
        .findFirst()
        .orElse(
            status >= 400 && status < 500 ? ProblemType.BAD_REQUEST : ProblemType.INTERNAL_ERROR);
  }
}
