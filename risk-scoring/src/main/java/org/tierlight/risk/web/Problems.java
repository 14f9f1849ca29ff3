package org.tierlight.risk.web;

import java.net.URI;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.context.request.WebRequest;
import org.tierlight.vocabulary.TraceParent;

/** Errors as RFC 9457 wants them: what is wrong, what to do, and a trace to ask about. */
final class Problems {

  private Problems() {}

  static ProblemDetail of(
      HttpStatus status, String code, String title, String detail, WebRequest request) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("/problems/" + code));
    problem.setTitle(title);
    problem.setProperty("traceId", trace(request).traceId());
    return problem;
  }

  private static TraceParent trace(WebRequest request) {
    return TraceParent.ofText(request.getHeader(TraceParent.HEADER))
        .orElseGet(() -> TraceParent.begin(ThreadLocalRandom.current()));
  }
}
