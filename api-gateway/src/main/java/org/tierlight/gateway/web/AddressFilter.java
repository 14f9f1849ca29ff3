package org.tierlight.gateway.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.util.StringUtils;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.tierlight.gateway.problems.Problem;
import org.tierlight.gateway.problems.ProblemCode;
import reactor.core.publisher.Mono;

/**
 * Refuses an address whose escapes are no UTF-8, which the parts behind would each stumble over.
 */
public final class AddressFilter implements WebFilter, Ordered {

  /** What decoders put in the place of bytes that are none. */
  private static final char REPLACEMENT = '\ufffd';

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    URI address = exchange.getRequest().getURI();
    return isUtf8(address.getRawPath()) && isUtf8(address.getRawQuery())
        ? chain.filter(exchange)
        : Mono.error(
            Problem.of(
                    ProblemCode.BAD_REQUEST,
                    "An escape in the address is not UTF-8. Write a percent sign as %25.")
                .asException());
  }

  @Override
  public int getOrder() {
    return FilterOrder.ADDRESS;
  }

  private static boolean isUtf8(@Nullable String escaped) {
    return escaped == null || StringUtils.uriDecode(escaped, UTF_8).indexOf(REPLACEMENT) < 0;
  }
}
