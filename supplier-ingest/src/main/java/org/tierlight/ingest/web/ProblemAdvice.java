package org.tierlight.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.tierlight.ingest.intake.LogUnavailable;

/** Turns what goes wrong into problems that say what to do; never a stack trace. */
@RestControllerAdvice
final class ProblemAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final String SECONDS_TO_WAIT = "2";

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unanswerable(Unanswerable failure, HttpServletRequest request) {
    return answer(ProblemDetails.of(failure, Trace.of(request)), HttpHeaders.EMPTY);
  }

  /** The server cannot tell what a parameter says. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> undecodable(
      InvalidParameterException failure, HttpServletRequest request) {
    return answer(
        ProblemDetails.of(
            ProblemType.BAD_REQUEST, AddressParameters.UNDECODABLE, Trace.of(request)),
        HttpHeaders.EMPTY);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unavailable(LogUnavailable failure, HttpServletRequest request) {
    LOG.warn("{}: {}", failure.getMessage(), String.valueOf(failure.getCause()));
    return answer(
        ProblemDetails.of(
            ProblemType.LOG_UNAVAILABLE, ProblemType.LOG_UNAVAILABLE.detail(), Trace.of(request)),
        HttpHeaders.EMPTY);
  }

  /** The sender has gone: there is nobody to answer. */
  @ExceptionHandler
  void gone(IOException failure) {
    LOG.debug("a sender has gone: {}", failure.getMessage());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unexpected(Exception failure, HttpServletRequest request) {
    if (failure instanceof ErrorResponse refused) {
      ProblemType type = FrameworkProblems.type(refused.getStatusCode().value());
      return answer(
          ProblemDetails.of(type, detail(type, failure), Trace.of(request)), refused.getHeaders());
    }
    LOG.error("trace {} failed", Trace.of(request).traceId(), failure);
    ProblemType type = ProblemType.INTERNAL_ERROR;
    return answer(ProblemDetails.of(type, type.detail(), Trace.of(request)), HttpHeaders.EMPTY);
  }

  private static String detail(ProblemType type, Exception failure) {
    return failure instanceof HttpMediaTypeNotSupportedException other
        ? "Send " + MediaType.toString(other.getSupportedMediaTypes()) + "; uncompressed."
        : type.detail();
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(problem.getStatus())
            .headers(headers)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (problem.getStatus() == ProblemType.NOT_READY.status().value()) {
      answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
    }
    return answer.body(problem);
  }
}
