package org.tierlight.risk.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.tierlight.risk.parameters.DecisionLogUnavailable;

/**
 * Turns what goes wrong with decisions, such as those on sets of figures, into problems; asked
 * before the general advice.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice
final class ParameterAdvice {

  private static final String SECONDS_TO_WAIT = "2";

  @ExceptionHandler
  ProblemDetail invalid(InvalidProposal failure, WebRequest request) {
    ProblemDetail problem =
        Problems.of(
            BAD_REQUEST,
            "invalid-parameters",
            "No set of figures",
            "Correct what is named below and propose again; nothing was kept.",
            request);
    problem.setProperty("problems", failure.problems());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail undecided(Undecided failure, WebRequest request) {
    return switch (failure) {
      case Undecided.Conflict conflict ->
          Problems.of(CONFLICT, "parameters-conflict", "Conflict", conflict.detail(), request);
      case Undecided.FourEyes eyes ->
          Problems.of(FORBIDDEN, "four-eyes", "Four eyes are needed", eyes.detail(), request);
      case Undecided.Unsigned unsigned ->
          Problems.of(FORBIDDEN, "unsigned-decision", "Nobody decides", unsigned.detail(), request);
      case Undecided.TooLarge large ->
          Problems.of(CONTENT_TOO_LARGE, "body-too-large", "Too large", large.detail(), request);
    };
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unavailable(DecisionLogUnavailable failure, WebRequest request) {
    String detail = String.valueOf(failure.getMessage());
    return ResponseEntity.status(SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
        .body(Problems.of(SERVICE_UNAVAILABLE, "unavailable", "Unavailable", detail, request));
  }
}
