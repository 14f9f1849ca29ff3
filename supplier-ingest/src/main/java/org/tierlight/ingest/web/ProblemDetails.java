package org.tierlight.ingest.web;

import java.net.URI;
import org.springframework.http.ProblemDetail;
import org.tierlight.vocabulary.TraceParent;

/** Problems as RFC 9457 has them: what is wrong, what to do, and a trace to ask about. */
final class ProblemDetails {

  private ProblemDetails() {}

  static ProblemDetail of(ProblemType type, String detail, TraceParent trace) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(type.status(), detail);
    problem.setType(URI.create(type.address()));
    problem.setTitle(type.title());
    problem.setProperty("traceId", trace.traceId());
    return problem;
  }

  static ProblemDetail of(Unanswerable failure, TraceParent trace) {
    ProblemDetail problem = of(failure.type(), failure.detail(), trace);
    if (!failure.problems().isEmpty()) {
      problem.setProperty("problems", failure.problems().stream().map(ProblemView::of).toList());
    }
    if (failure.receipt() != null) {
      problem.setProperty("receipt", ReceiptView.of(failure.receipt()));
    }
    return problem;
  }
}
