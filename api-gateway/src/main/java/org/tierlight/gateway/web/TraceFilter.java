package org.tierlight.gateway.web;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives every request a W3C trace context; one that came with the request is kept. */
public final class TraceFilter implements WebFilter, Ordered {

  private static final String HEADER = "traceparent";
  private static final String ATTRIBUTE = TraceFilter.class.getName();

  // W3C Trace Context, version 00; ids of zeros alone are not valid.
  private static final Pattern FORM =
      Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String given = exchange.getRequest().getHeaders().getFirst(HEADER);
    String context = given != null && FORM.matcher(given).matches() ? given : fresh();
    exchange.getAttributes().put(ATTRIBUTE, context.substring(3, 35));
    return chain.filter(
        exchange
            .mutate()
            .request(request -> request.headers(headers -> headers.set(HEADER, context)))
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

  private static String fresh() {
    return "00-" + hex(16) + "-" + hex(8) + "-01";
  }

  private static String hex(int count) {
    byte[] bytes = new byte[count];
    ThreadLocalRandom.current().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
