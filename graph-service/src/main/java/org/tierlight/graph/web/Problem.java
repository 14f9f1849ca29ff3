package org.tierlight.graph.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing wrong with a request, and what to do about it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(String code, String pointer, String message, @Nullable String hint) {

  /** All that is wrong with a request at once. */
  static final class Found extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    Found(List<Problem> problems) {
      super(problems.size() + " parameters are wrong");
      this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
      return problems;
    }
  }

  /** No fact names this supplier. */
  static final class UnknownSupplier extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownSupplier(String id) {
      super(id);
    }
  }
}
