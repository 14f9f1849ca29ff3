package org.tierlight.graph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.tierlight.graph.tiers.MapUnavailable;
import org.tierlight.graph.tiers.TookTooLong;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.TraceParent;

/** Failures as problems (RFC 9457): what is wrong, what to do, and a trace id to ask about. */
@RestControllerAdvice
public final class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final String RETRY_SECONDS = "2";

  /** Every parameter that is wrong, at once. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> parameters(Problem.Found found, WebRequest request) {
    ProblemDetail problem =
        problem(
            HttpStatus.BAD_REQUEST,
            "invalid-request",
            "Correct the parameters named in problems and ask again.",
            request);
    problem.setProperty("problems", found.problems());
    return answer(problem);
  }

  /** For ever, as long as the record is part of the supplier: nobody may keep it longer. */
  @ExceptionHandler
  ResponseEntity<Void> moved(Problem.Moved moved, HttpServletRequest request) {
    return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
        .location(
            Redirect.of(pattern(request), id(request), request.getParameterMap(), moved.merged()))
        .cacheControl(CacheControl.noCache())
        .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
        .build();
  }

  private static String pattern(HttpServletRequest request) {
    return (String)
        Objects.requireNonNull(
            request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
  }

  private static String id(HttpServletRequest request) {
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables instanceof Map<?, ?> ids ? String.valueOf(ids.get("id")) : "";
  }

  /** The server cannot tell what a parameter says. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> undecodable(InvalidParameterException broken, WebRequest request) {
    return answer(
        problem(
            HttpStatus.BAD_REQUEST,
            "invalid-request",
            "A percent sign in the address begins no byte. Write the sign itself as %25.",
            request));
  }

  /** No fact names the supplier. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> unknown(Problem.UnknownSupplier unknown, WebRequest request) {
    ProblemDetail problem =
        problem(
            HttpStatus.NOT_FOUND,
            "unknown-supplier",
            "No fact names this supplier. Look for it with GET /v1/suppliers?q=…",
            request);
    problem.setProperty(
        "problems",
        List.of(
            new Problem(
                "UNKNOWN_SUPPLIER",
                "/id",
                "no fact names " + unknown.getMessage(),
                "ids are as their sender wrote them, upper and lower case differ")));
    return answer(problem);
  }

  /** No event names the lot, or how lots of the GTIN were made. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> unknown(Problem.UnknownGoods unknown, WebRequest request) {
    return answer(
        problem(
            HttpStatus.NOT_FOUND,
            "unknown-goods",
            "No event says how these goods were made: that is not known, which is no answer either"
                + " way. Send the events with POST /v1/epcis/capture, or ask by hs and of.",
            request));
  }

  /** An answer without what the reader waits for would be the one that it has already. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> notReached(Problem.NotReached late, WebRequest request) {
    ProblemDetail problem =
        problem(
            HttpStatus.PRECONDITION_FAILED,
            "position-not-reached",
            String.valueOf(late.getMessage()),
            request);
    problem.setProperty("reached", late.reached().stream().map(Position::toString).toList());
    return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .body(problem);
  }

  /** Whoever waits holds a call open, and others ask too. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooManyWait(Problem.TooManyWait crowd, WebRequest request) {
    ProblemDetail problem =
        problem(
            HttpStatus.SERVICE_UNAVAILABLE,
            "unavailable",
            String.valueOf(crowd.getMessage()),
            request);
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .body(problem);
  }

  /** Nothing can be said, which must not look like nothing found. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> unavailable(MapUnavailable outage, WebRequest request) {
    LOG.warn("the map is unavailable: {}", outage.toString());
    ProblemDetail problem =
        problem(
            HttpStatus.SERVICE_UNAVAILABLE,
            "unavailable",
            "The map cannot be read at the moment, and this was not answered before:"
                + " nothing is known either way. Ask again.",
            request);
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .body(problem);
  }

  /** One question was too much; the map itself answers. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> tookTooLong(TookTooLong question, WebRequest request) {
    LOG.warn("{}: {}", question.getMessage(), request.getDescription(false));
    return answer(
        problem(
            HttpStatus.SERVICE_UNAVAILABLE,
            "took-too-long",
            "This was not answered within ten seconds: nothing is known either way. Ask for fewer"
                + " tiers, or along one commodity.",
            request));
  }

  /** A mistake of ours; its trace stays here. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> mistake(RuntimeException mistake, WebRequest request) {
    ProblemDetail problem =
        problem(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "internal-error",
            "Report this with the trace id; asking again is harmless.",
            request);
    LOG.error("trace {}", problem.getProperties(), mistake);
    return answer(problem);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception failure,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    HttpStatus known = HttpStatus.valueOf(status.value());
    String code = known.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
    ProblemDetail problem =
        problem(known, code, "See /openapi.yaml for what can be asked.", request);
    return ResponseEntity.status(status).headers(headers).body(problem);
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus()).body(problem);
  }

  private static ProblemDetail problem(
      HttpStatus status, String code, String detail, WebRequest request) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("/problems/" + code));
    problem.setTitle(status.getReasonPhrase());
    problem.setProperty("traceId", trace(request).traceId());
    return problem;
  }

  private static TraceParent trace(WebRequest request) {
    return TraceParent.ofText(request.getHeader(TraceParent.HEADER))
        .orElseGet(() -> TraceParent.begin(ThreadLocalRandom.current()));
  }
}
