package org.tierlight.gateway.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets each client address make so many requests a second without a key in force: open pages, paths
 * that do not exist and keys that open nothing. It stands before everything that costs.
 */
public final class KeylessLimitFilter implements WebFilter, Ordered {

  private static final String ADVICE =
      "From one address %d requests a second are answered without a valid key. Send a key that is"
          + " in force, or wait.";

  private final KeyAuthentication keys;
  private final Allowance allowance;
  private final AddressBuckets buckets;

  /** A limit for each address. */
  public KeylessLimitFilter(KeyAuthentication keys, long requestsPerSecond) {
    this.keys = keys;
    this.allowance = new Allowance("address", requestsPerSecond);
    this.buckets = new AddressBuckets(allowance::bucket);
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    Optional<InetAddress> address =
        Optional.ofNullable(request.getRemoteAddress()).map(InetSocketAddress::getAddress);
    if (address.isEmpty() || keys.isKnown(request.getHeaders())) {
      return chain.filter(exchange);
    }
    return allowance
        .spend(buckets.of(address.get()), exchange, ADVICE)
        .then(Mono.defer(() -> chain.filter(exchange)));
  }

  @Override
  public int getOrder() {
    return FilterOrder.KEYLESS_LIMIT;
  }
}
