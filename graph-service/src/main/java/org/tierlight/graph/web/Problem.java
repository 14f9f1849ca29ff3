package org.tierlight.graph.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.SupplierId;
import org.tierlight.waiting.Wait;

/** One thing wrong with a request, and what to do about it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(String code, String pointer, String message, @Nullable String hint) {

  /** What is wrong with a position, at the place that names it. */
  static Problem of(Wait.Fault fault, String pointer) {
    return new Problem(fault.code(), pointer, fault.message(), fault.hint());
  }

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

  /** The question is answered under another id. */
  static final class Moved extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Sought.Merged<?> merged;

    Moved(Sought.Merged<?> merged) {
      super(merged.record() + " is part of " + merged.supplier());
      this.merged = merged;
    }

    Sought.Merged<?> merged() {
      return merged;
    }
  }

  /** What is found, or else why nothing is answered under the id asked for. */
  static <T> T found(Sought<T> sought) {
    return switch (sought) {
      case Sought.Found<T>(T what) -> what;
      case Sought.Merged<T> merged -> throw new Moved(merged);
      case Sought.Unknown<T>(SupplierId id) -> throw new UnknownSupplier(id.value());
    };
  }

  /** What the reader waited for did not arrive; the message is for the reader. */
  static final class NotReached extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Position> reached;

    NotReached(String detail, List<Position> reached) {
      super(detail);
      this.reached = List.copyOf(reached);
    }

    List<Position> reached() {
      return reached;
    }
  }

  /** More readers wait for positions than may; the message is for the reader. */
  static final class TooManyWait extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooManyWait(String detail) {
      super(detail);
    }
  }

  /** No event says how these goods were made. */
  static final class UnknownGoods extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownGoods(String id) {
      super(id);
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
