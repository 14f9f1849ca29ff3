package org.tierlight.risk.web;

import java.net.URI;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.context.request.WebRequest;

/** Errors as RFC 9457 wants them: what is wrong, what to do, and a trace to ask about. */
final class Problems {

  private static final Pattern TRACEPARENT =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
  private static final int TRACE_BYTES = 16;

  private Problems() {}

  static ProblemDetail of(
      HttpStatus status, String code, String title, String detail, WebRequest request) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("/problems/" + code));
    problem.setTitle(title);
    problem.setProperty("traceId", traceId(request.getHeader("traceparent")));
    return problem;
  }

  private static String traceId(@Nullable String traceparent) {
    Matcher sent = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
    return sent.matches() ? sent.group(1) : newTraceId();
  }

  private static String newTraceId() {
    byte[] bytes = new byte[TRACE_BYTES];
    ThreadLocalRandom.current().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
