package org.tierlight.risk.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.NOT_IMPLEMENTED;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.tierlight.risk.audit.HistoryTooLarge;
import org.tierlight.risk.audit.HistoryUnavailable;
import org.tierlight.risk.audit.SnapshotsUnavailable;
import org.tierlight.risk.report.NotCurrent;
import org.tierlight.risk.shelf.PackLogUnavailable;
import org.tierlight.vocabulary.Position;

/** Turns what goes wrong into problems that say what to do. */
@RestControllerAdvice
final class ProblemAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final String SECONDS_TO_WAIT = "2";
  private static final String SECONDS_FOR_OPERATORS = "60";

  @ExceptionHandler
  ProblemDetail invalid(InvalidQuestion failure, WebRequest request) {
    ProblemDetail problem =
        Problems.of(
            BAD_REQUEST,
            "invalid-request",
            "Invalid request",
            "Correct the parameters named below and ask again.",
            request);
    problem.setProperty("problems", failure.problems());
    return problem;
  }

  /** The server cannot tell what a parameter says. */
  @ExceptionHandler
  ProblemDetail undecodable(InvalidParameterException failure, WebRequest request) {
    return Problems.of(
        BAD_REQUEST,
        "invalid-request",
        "Invalid request",
        "A percent sign in the address begins no byte. Write the sign itself as %25.",
        request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notReached(Unanswered.NotReached late, WebRequest request) {
    ProblemDetail problem =
        Problems.of(
            PRECONDITION_FAILED,
            "position-not-reached",
            "Position not reached",
            late.detail(),
            request);
    problem.setProperty("reached", late.reached().stream().map(Position::toString).toList());
    return ResponseEntity.status(PRECONDITION_FAILED)
        .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
        .body(problem);
  }

  @ExceptionHandler
  ProblemDetail unknown(Unanswered.UnknownParameters failure, WebRequest request) {
    return Problems.of(
        NOT_FOUND, "unknown-parameters", "Unknown parameters", failure.detail(), request);
  }

  @ExceptionHandler
  ProblemDetail unknown(Unanswered.UnknownSnapshot failure, WebRequest request) {
    return Problems.of(
        NOT_FOUND, "unknown-snapshot", "Unknown snapshot", failure.detail(), request);
  }

  @ExceptionHandler
  ProblemDetail damaged(Unanswered.Damaged failure, WebRequest request) {
    return Problems.of(
        INTERNAL_SERVER_ERROR, "snapshot-damaged", "Damaged snapshot", failure.detail(), request);
  }

  @ExceptionHandler
  ProblemDetail tooLarge(HistoryTooLarge failure, WebRequest request) {
    return Problems.of(
        UNPROCESSABLE_CONTENT,
        "past-too-large",
        "Past too large",
        String.valueOf(failure.getMessage()),
        request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unkept(SnapshotsUnavailable failure, WebRequest request) {
    LOG.error("Snapshots", failure);
    return ResponseEntity.status(SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, SECONDS_FOR_OPERATORS)
        .body(
            Problems.of(
                SERVICE_UNAVAILABLE,
                "snapshots-unavailable",
                "Snapshots unavailable",
                String.valueOf(failure.getMessage()),
                request));
  }

  @ExceptionHandler
  ProblemDetail notInThisEngine(Unanswered.NotInThisEngine failure, WebRequest request) {
    return Problems.of(
        NOT_IMPLEMENTED, "not-in-this-engine", "Not in this engine", failure.detail(), request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unavailable(Unanswered.Unavailable failure, WebRequest request) {
    return unavailable(failure.detail(), request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unavailable(NotCurrent failure, WebRequest request) {
    return unavailable(failure.getMessage() + " Ask again in a moment.", request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unavailable(HistoryUnavailable failure, WebRequest request) {
    return unavailable(String.valueOf(failure.getMessage()), request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unavailable(PackLogUnavailable failure, WebRequest request) {
    return unavailable(String.valueOf(failure.getMessage()), request);
  }

  @ExceptionHandler
  ProblemDetail refused(PackRefused failure, WebRequest request) {
    ProblemDetail problem =
        Problems.of(
            failure.status(),
            failure.code(),
            failure.status().getReasonPhrase(),
            failure.detail(),
            request);
    failure.more().forEach(problem::setProperty);
    return problem;
  }

  @ExceptionHandler
  ProblemDetail tooLarge(MaxUploadSizeExceededException failure, WebRequest request) {
    return refused(PackRefused.tooLarge(), request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unread(MultipartException failure, WebRequest request) {
    return FormFailures.isOurs(failure)
        ? broken(failure, request)
        : ResponseEntity.badRequest().body(refused(PackRefused.brokenForm(), request));
  }

  private static ResponseEntity<ProblemDetail> unavailable(String detail, WebRequest request) {
    return ResponseEntity.status(SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
        .body(Problems.of(SERVICE_UNAVAILABLE, "unavailable", "Unavailable", detail, request));
  }

  @ExceptionHandler
  ProblemDetail unknown(Unanswered.UnknownMatch failure, WebRequest request) {
    return Problems.of(NOT_FOUND, "unknown-match", "Unknown match", failure.detail(), request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> other(Exception failure, WebRequest request) {
    return failure instanceof ErrorResponse known
        ? refused(known, request)
        : broken(failure, request);
  }

  private static ResponseEntity<ProblemDetail> refused(ErrorResponse known, WebRequest request) {
    HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
    String code = status == NOT_FOUND ? "not-found" : "invalid-request";
    String detail =
        known instanceof HttpMediaTypeNotSupportedException unread
            ? "Send the body as " + types(unread) + ", named in the header Content-Type."
            : String.valueOf(known.getBody().getDetail());
    return ResponseEntity.status(status)
        .body(Problems.of(status, code, status.getReasonPhrase(), detail, request));
  }

  private static String types(HttpMediaTypeNotSupportedException unread) {
    return MediaType.toString(unread.getSupportedMediaTypes());
  }

  private static ResponseEntity<ProblemDetail> broken(Exception failure, WebRequest request) {
    ProblemDetail problem =
        Problems.of(
            INTERNAL_SERVER_ERROR,
            "internal-error",
            "Internal error",
            "This is our fault. Try again; if it stays, name the trace id to the operator.",
            request);
    LOG.error("trace {}", String.valueOf(problem.getProperties()), failure);
    return ResponseEntity.internalServerError().body(problem);
  }
}
