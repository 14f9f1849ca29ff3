package org.tierlight.gateway.web;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.tierlight.gateway.endpoints.Streams;
import org.tierlight.gateway.problems.Problem;
import org.tierlight.gateway.problems.ProblemCode;
import org.tierlight.gateway.problems.Refused;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Refuses bodies of more than 1 MiB, by their announced length or while they come in. Streams have
 * no limit here: they are never held in memory, and each of their lines is checked further in.
 */
public final class BodyLimitFilter implements WebFilter, Ordered {

  static final long MOST_BYTES = 1 << 20;

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    HttpHeaders headers = exchange.getRequest().getHeaders();
    if (Streams.isStream(headers.getFirst(HttpHeaders.CONTENT_TYPE))) {
      return chain.filter(exchange);
    }
    if (headers.getContentLength() > MOST_BYTES) {
      return Mono.error(tooLarge());
    }
    return chain.filter(
        exchange.mutate().request(new CountedRequest(exchange.getRequest())).build());
  }

  @Override
  public int getOrder() {
    return FilterOrder.BODY_LIMIT;
  }

  private static Refused tooLarge() {
    return Problem.of(
            ProblemCode.BODY_TOO_LARGE,
            "A body has at most 1 MiB. Send more as application/x-ndjson or text/csv, which may"
                + " be of any length.")
        .asException();
  }

  private static final class CountedRequest extends ServerHttpRequestDecorator {

    CountedRequest(ServerHttpRequest request) {
      super(request);
    }

    @Override
    public Flux<DataBuffer> getBody() {
      AtomicLong bytes = new AtomicLong();
      return super.getBody()
          .handle(
              (piece, next) -> {
                if (bytes.addAndGet(piece.readableByteCount()) > MOST_BYTES) {
                  DataBufferUtils.release(piece);
                  next.error(tooLarge());
                } else {
                  next.next(piece);
                }
              });
    }
  }
}
