package org.tierlight.gateway.web;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.AbstractServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.tierlight.gateway.alerts.AlertsUnavailable;
import org.tierlight.gateway.problems.Problem;
import org.tierlight.gateway.problems.ProblemCode;
import org.tierlight.gateway.problems.Refused;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

/** Writes whatever went wrong as problem+json; what nobody foresaw says nothing but a trace id. */
public final class ProblemWriter implements ErrorWebExceptionHandler, Ordered {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
    ServerHttpResponse response = exchange.getResponse();
    if (isSecondAnswer(failure) && isAnsweredBelow(response)) {
      return Mono.never();
    }
    if (response.isCommitted()) {
      // The connection is cut, so that nobody takes half an answer for a whole one.
      return Mono.error(failure);
    }
    Problem problem = problem(exchange, failure);
    return UnreadBody.discard(exchange)
        .then(
            Mono.defer(() -> isAnsweredBelow(response) ? Mono.never() : write(exchange, problem)));
  }

  /** Whether a part answered behind the refusal of the server, which had sent a status before. */
  private static boolean isSecondAnswer(Throwable failure) {
    return failure instanceof IllegalStateException
        && String.valueOf(failure.getMessage()).contains("already sent");
  }

  /**
   * Whether the server refused a malformed body itself: it ends the connection and with it the
   * request, and a second answer would only be a fault.
   */
  private static boolean isAnsweredBelow(ServerHttpResponse response) {
    return response instanceof AbstractServerHttpResponse ours
        && ours.getNativeResponse() instanceof HttpServerResponse below
        && below.hasSentHeaders();
  }

  /** Ahead of Boot's own, at -1. */
  @Override
  public int getOrder() {
    return -2;
  }

  private static Mono<Void> write(ServerWebExchange exchange, Problem problem) {
    ServerHttpResponse response = exchange.getResponse();
    response.setStatusCode(HttpStatusCode.valueOf(problem.code().status()));
    response.getHeaders().remove("Content-Length");
    response.getHeaders().remove("Content-Encoding");
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    response.getHeaders().setCacheControl("no-store");
    problem.headers().forEach(response.getHeaders()::set);
    byte[] body = ProblemJson.bytes(problem, TraceFilter.traceId(exchange));
    response.getHeaders().setContentLength(body.length);
    DataBuffer buffer = response.bufferFactory().wrap(body);
    return response.writeWith(Mono.just(buffer));
  }

  private static Problem problem(ServerWebExchange exchange, Throwable failure) {
    return switch (failure) {
      case Refused refused -> refused.problem();
      case AlertsUnavailable outage -> alertsUnavailable();
      case ErrorResponse answer -> ofStatus(exchange, answer.getStatusCode().value(), failure);
      case Throwable other -> internal(exchange, other);
    };
  }

  private static Problem alertsUnavailable() {
    return Problem.of(
            ProblemCode.ALERTS_UNAVAILABLE,
            "The log of alerts does not answer. Nothing is lost: try again, or stay on the stream.")
        .with("unavailable", "kafka")
        .retryAfter(Duration.ofSeconds(2));
  }

  private static Problem ofStatus(ServerWebExchange exchange, int status, Throwable failure) {
    return switch (status) {
      case 400 -> Problem.of(ProblemCode.BAD_REQUEST, "Compare the request with /openapi.yaml.");
      case 404 -> Problem.of(ProblemCode.NOT_FOUND, "Compare the path with /openapi.yaml.");
      case 405 -> Problem.of(ProblemCode.METHOD_NOT_ALLOWED, "Compare with /openapi.yaml.");
      case 406 -> Problem.of(ProblemCode.NOT_ACCEPTABLE, "Ask for application/json.");
      case 413 -> Problem.of(ProblemCode.BODY_TOO_LARGE, "Send a smaller body.");
      case 415 -> Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "Send application/json.");
      default -> internal(exchange, failure);
    };
  }

  private static Problem internal(ServerWebExchange exchange, Throwable failure) {
    LOG.error("Request with trace id {} failed", TraceFilter.traceId(exchange), failure);
    return Problem.of(
        ProblemCode.INTERNAL_ERROR,
        "This is not your request's fault. Report the trace id to whoever runs the system.");
  }
}
