package org.tierlight.gateway.client;

import java.security.Principal;
import java.util.List;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What a part is told about the caller: the name of its key, never the key. Parts trust that name
 * because nobody but the gateway can set it.
 */
final class UpstreamHeaders implements GatewayFilter, Ordered {

  /** Carries the name of the caller's key. */
  static final String SOURCE = "Tierlight-Source";

  private static final List<String> KEPT_BACK =
      List.of(
          SOURCE,
          HttpHeaders.AUTHORIZATION,
          HttpHeaders.PROXY_AUTHORIZATION,
          HttpHeaders.COOKIE,
          "X-API-Key",
          "Forwarded");

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    return exchange
        .getPrincipal()
        .map(Principal::getName)
        .switchIfEmpty(Mono.error(() -> new IllegalStateException("a routed call has a caller")))
        .flatMap(name -> chain.filter(named(exchange, name)));
  }

  /** Before anything else of the route. */
  @Override
  public int getOrder() {
    return -3;
  }

  private static ServerWebExchange named(ServerWebExchange exchange, String name) {
    exchange.getResponse().beforeCommit(() -> hideCookies(exchange));
    return exchange
        .mutate()
        .request(
            request ->
                request.headers(
                    headers -> {
                      KEPT_BACK.forEach(headers::remove);
                      headers.set(SOURCE, name);
                    }))
        .build();
  }

  private static Mono<Void> hideCookies(ServerWebExchange exchange) {
    exchange.getResponse().getHeaders().remove(HttpHeaders.SET_COOKIE);
    return Mono.empty();
  }
}
