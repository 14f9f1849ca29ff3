package org.tierlight.ingest.web;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.receipt.Receipt;

/** Ends a request with a problem. */
final class Unanswerable extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final ProblemType type;
  private final String detail;
  private final transient List<Problem> problems;
  private final transient @Nullable Receipt receipt;

  Unanswerable(ProblemType type) {
    this(type, type.detail(), List.of(), null);
  }

  Unanswerable(ProblemType type, String detail) {
    this(type, detail, List.of(), null);
  }

  Unanswerable(ProblemType type, List<Problem> problems) {
    this(type, type.detail(), problems, null);
  }

  Unanswerable(ProblemType type, Receipt receipt) {
    this(type, type.detail(), receipt.problems(), receipt);
  }

  private Unanswerable(
      ProblemType type, String detail, List<Problem> problems, @Nullable Receipt receipt) {
    super(type.title(), null, false, false);
    this.type = type;
    this.detail = detail;
    this.problems = problems;
    this.receipt = receipt;
  }

  ProblemType type() {
    return type;
  }

  String detail() {
    return detail;
  }

  List<Problem> problems() {
    return problems;
  }

  @Nullable Receipt receipt() {
    return receipt;
  }
}
