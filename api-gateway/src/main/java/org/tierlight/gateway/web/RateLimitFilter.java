package org.tierlight.gateway.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.security.Principal;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.tierlight.gateway.problems.Problem;
import org.tierlight.gateway.problems.ProblemCode;
import reactor.core.publisher.Mono;

/**
 * Lets each caller make so many requests a second, with as many again in reserve, and says so in
 * headers (draft-ietf-httpapi-ratelimit-headers).
 */
public final class RateLimitFilter implements WebFilter, Ordered {

  private static final int WINDOW_SECONDS = 2;

  private final long requestsPerSecond;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  /** A limit for each caller. */
  public RateLimitFilter(long requestsPerSecond) {
    this.requestsPerSecond = requestsPerSecond;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return exchange
        .getPrincipal()
        .map(this::ask)
        .flatMap(answer -> tell(exchange, answer))
        .then(Mono.defer(() -> chain.filter(exchange)));
  }

  @Override
  public int getOrder() {
    return FilterOrder.RATE_LIMIT;
  }

  private ConsumptionProbe ask(Principal caller) {
    return buckets
        .computeIfAbsent(Caller.idOf(caller), id -> bucket())
        .tryConsumeAndReturnRemaining(1);
  }

  private Mono<Void> tell(ServerWebExchange exchange, ConsumptionProbe answer) {
    HttpHeaders headers = exchange.getResponse().getHeaders();
    long refillSeconds = seconds(answer.getNanosToWaitForReset());
    headers.set("RateLimit-Policy", "\"key\";q=%d;w=%d".formatted(capacity(), WINDOW_SECONDS));
    headers.set(
        "RateLimit", "\"key\";r=%d;t=%d".formatted(answer.getRemainingTokens(), refillSeconds));
    return answer.isConsumed() ? Mono.empty() : Mono.error(tooMany(answer).asException());
  }

  private Problem tooMany(ConsumptionProbe answer) {
    return Problem.of(
            ProblemCode.RATE_LIMITED,
            "This key may make %d requests a second; send many items in one request instead."
                .formatted(requestsPerSecond))
        .retryAfter(Duration.ofNanos(answer.getNanosToWaitForRefill()));
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit.capacity(capacity()).refillGreedy(requestsPerSecond, Duration.ofSeconds(1)))
        .build();
  }

  private long capacity() {
    return requestsPerSecond * WINDOW_SECONDS;
  }

  private static long seconds(long nanos) {
    return Math.ceilDiv(nanos, Duration.ofSeconds(1).toNanos());
  }
}
