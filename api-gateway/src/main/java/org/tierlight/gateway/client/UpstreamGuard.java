package org.tierlight.gateway.client;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.tierlight.gateway.endpoints.Part;
import org.tierlight.gateway.endpoints.Streams;
import org.tierlight.gateway.problems.Problem;
import org.tierlight.gateway.problems.ProblemCode;
import reactor.core.publisher.Mono;

/**
 * Stands between callers and one part: a limit on calls under way, a limit on silence, and a
 * breaker that leaves a silent part alone. Only silence counts as failure (no connection, a broken
 * one, no movement); an answer is an answer, whatever its status.
 */
final class UpstreamGuard implements GatewayFilter, Ordered {

  private final Part part;
  private final UpstreamSettings settings;
  private final CircuitBreaker breaker;
  private final Bulkhead bulkhead;

  UpstreamGuard(Part part, UpstreamSettings settings, CircuitBreaker breaker, Bulkhead bulkhead) {
    this.part = part;
    this.settings = settings;
    this.breaker = breaker;
    this.bulkhead = bulkhead;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    Movement movement =
        new Movement(isStream(exchange) ? settings.streamSilence() : settings.silence());
    return chain
        .filter(movement.watched(exchange))
        .takeUntilOther(movement.stillness())
        .transformDeferred(CircuitBreakerOperator.of(breaker))
        .transformDeferred(BulkheadOperator.of(bulkhead))
        .onErrorMap(this::asProblem);
  }

  /** Outside of what writes the answer's body (order -1), so that the body is guarded too. */
  @Override
  public int getOrder() {
    return -2;
  }

  private Throwable asProblem(Throwable failure) {
    return switch (failure) {
      case CallNotPermittedException open -> unavailable(settings.openFor());
      case BulkheadFullException full -> busy();
      case TimeoutException silent -> silent();
      case IOException broken -> unavailable(Duration.ofSeconds(1));
      case Throwable other -> other;
    };
  }

  private Throwable unavailable(Duration wait) {
    return problem(
        ProblemCode.PART_UNAVAILABLE, "does not answer; the rest goes on. Try again later.", wait);
  }

  private Throwable busy() {
    return problem(
        ProblemCode.PART_BUSY, "has all the calls it can take. Try again.", Duration.ofSeconds(1));
  }

  private Throwable silent() {
    return problem(
        ProblemCode.PART_TIMEOUT,
        "fell silent before its answer was complete. Send the request again with the same"
            + " Idempotency-Key: it is not applied twice.",
        settings.openFor());
  }

  private Throwable problem(ProblemCode code, String happened, Duration wait) {
    return Problem.of(code, part.serviceName() + " " + happened)
        .with("unavailable", part.serviceName())
        .retryAfter(wait)
        .asException();
  }

  private static boolean isStream(ServerWebExchange exchange) {
    return Streams.isStream(exchange.getRequest().getHeaders().getFirst(HttpHeaders.CONTENT_TYPE));
  }
}
