package org.tierlight.gateway.web;

import java.util.concurrent.ThreadLocalRandom;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.tierlight.vocabulary.TraceParent;
import reactor.core.publisher.Mono;

/** Gives every request a W3C trace context; one that came with the request is kept. */
public final class TraceFilter implements WebFilter, Ordered {

  private static final String ATTRIBUTE = TraceFilter.class.getName();

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    TraceParent trace =
        TraceParent.ofText(exchange.getRequest().getHeaders().getFirst(TraceParent.HEADER))
            .orElseGet(() -> TraceParent.begin(ThreadLocalRandom.current()));
    exchange.getAttributes().put(ATTRIBUTE, trace.traceId());
    return chain.filter(
        exchange
            .mutate()
            .request(
                request ->
                    request.headers(headers -> headers.set(TraceParent.HEADER, trace.text())))
            .build());
  }

  @Override
  public int getOrder() {
    return FilterOrder.TRACE;
  }

  /** The trace id of a request. */
  static String traceId(ServerWebExchange exchange) {
    return exchange.getAttribute(ATTRIBUTE) instanceof String id ? id : "0".repeat(32);
  }
}
