package org.tierlight.gateway.web;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Sets the headers that keep browsers careful, on every answer, problems included. */
public final class SecurityHeadersFilter implements WebFilter, Ordered {

  /** A header that tells an answer of ours from one that the server gave before any filter. */
  static final String ON_EVERY_ANSWER = "X-Content-Type-Options";

  /** For answers that are no page: nothing may run or load. */
  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    HttpHeaders headers = exchange.getResponse().getHeaders();
    headers.set(ON_EVERY_ANSWER, "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    headers.set("Content-Security-Policy", NOTHING);
    exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> forbidStoring(headers)));
    return chain.filter(exchange);
  }

  @Override
  public int getOrder() {
    return FilterOrder.SECURITY_HEADERS;
  }

  // A browser may keep an answer with its ETag, but asks each time whether it still holds.
  private static void forbidStoring(HttpHeaders headers) {
    if (headers.getCacheControl() == null) {
      headers.setCacheControl("private, no-cache");
    }
  }
}
