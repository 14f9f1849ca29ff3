package org.tierlight.gateway.web;

import io.github.bucket4j.Bucket;
import java.security.Principal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets each key make so many requests a second. */
public final class RateLimitFilter implements WebFilter, Ordered {

  private static final String ADVICE =
      "This key may make %d requests a second; send many items in one request instead.";

  private final Allowance allowance;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  /** A limit for each caller. */
  public RateLimitFilter(long requestsPerSecond) {
    this.allowance = new Allowance("key", requestsPerSecond);
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return exchange
        .getPrincipal()
        .flatMap(caller -> allowance.spend(bucket(caller), exchange, ADVICE))
        .then(Mono.defer(() -> chain.filter(exchange)));
  }

  @Override
  public int getOrder() {
    return FilterOrder.RATE_LIMIT;
  }

  private Bucket bucket(Principal caller) {
    return buckets.computeIfAbsent(Caller.idOf(caller), id -> allowance.bucket());
  }
}
