package org.tierlight.gateway.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.tierlight.gateway.problems.Problem;
import org.tierlight.gateway.problems.ProblemCode;
import reactor.core.publisher.Mono;

/**
 * So many requests a second, with as many again in reserve, told in headers
 * (draft-ietf-httpapi-ratelimit-headers).
 *
 * @param name what is counted for, as the headers call it
 */
record Allowance(String name, long requestsPerSecond) {

  private static final int WINDOW_SECONDS = 2;

  /** A full bucket for one caller. */
  Bucket bucket() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit.capacity(capacity()).refillGreedy(requestsPerSecond, Duration.ofSeconds(1)))
        .build();
  }

  /**
   * Takes one request out of a bucket and says what is left; fails where nothing was.
   *
   * @param advice what somebody who asks too often is told; takes the requests a second
   */
  Mono<Void> spend(Bucket bucket, ServerWebExchange exchange, String advice) {
    ConsumptionProbe answer = bucket.tryConsumeAndReturnRemaining(1);
    tell(exchange.getResponse().getHeaders(), answer);
    return answer.isConsumed() ? Mono.empty() : Mono.error(tooMany(answer, advice).asException());
  }

  private void tell(HttpHeaders headers, ConsumptionProbe answer) {
    headers.set("RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(name, capacity(), WINDOW_SECONDS));
    headers.set(
        "RateLimit",
        "\"%s\";r=%d;t=%d"
            .formatted(
                name, answer.getRemainingTokens(), seconds(answer.getNanosToWaitForReset())));
  }

  private Problem tooMany(ConsumptionProbe answer, String advice) {
    return Problem.of(ProblemCode.RATE_LIMITED, advice.formatted(requestsPerSecond))
        .retryAfter(Duration.ofNanos(answer.getNanosToWaitForRefill()));
  }

  private long capacity() {
    return requestsPerSecond * WINDOW_SECONDS;
  }

  private static long seconds(long nanos) {
    return Math.ceilDiv(nanos, Duration.ofSeconds(1).toNanos());
  }
}
