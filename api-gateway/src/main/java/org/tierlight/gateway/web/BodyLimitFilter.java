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
import org.tierlight.gateway.endpoints.Endpoint;
import org.tierlight.gateway.endpoints.Endpoints;
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

  /** A file of a pack has 32 MiB at most, which risk-scoring says; a form around it a little. */
  static final long MOST_BYTES_OF_A_PACK = 33 << 20;

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    HttpHeaders headers = exchange.getRequest().getHeaders();
    if (Streams.isStream(headers.getFirst(HttpHeaders.CONTENT_TYPE))) {
      return chain.filter(exchange);
    }
    String path = path(exchange);
    long most = path.equals(Endpoints.PACKS) ? MOST_BYTES_OF_A_PACK : MOST_BYTES;
    if (headers.getContentLength() > most) {
      return Mono.error(tooLarge(path));
    }
    return chain.filter(
        exchange.mutate().request(new CountedRequest(exchange.getRequest(), path, most)).build());
  }

  private static String path(ServerWebExchange exchange) {
    return exchange.getAttribute(Endpoint.ATTRIBUTE) instanceof Endpoint endpoint
        ? endpoint.pattern()
        : "";
  }

  @Override
  public int getOrder() {
    return FilterOrder.BODY_LIMIT;
  }

  private static Refused tooLarge(String path) {
    return Problem.of(ProblemCode.BODY_TOO_LARGE, advice(path)).asException();
  }

  /** What a path takes instead, in the forms that it takes. */
  static String advice(String path) {
    return switch (path) {
      case Endpoints.PACKS -> "A file of a pack has at most 32 MiB.";
      case "/v1/suppliers", "/v1/shipments", "/v1/evidence" ->
          "A body has at most 1 MiB. Send more as application/x-ndjson or text/csv, which may be of"
              + " any length.";
      case "/v1/grievances" ->
          "A case has at most 1 MiB. Send many cases as text/csv, which may be of any length.";
      case "/v1/epcis/capture" ->
          "A document has at most 1 MiB. Send its events in several documents.";
      default -> "A body has at most 1 MiB here. Send less at once.";
    };
  }

  private static final class CountedRequest extends ServerHttpRequestDecorator {

    private final String path;
    private final long most;

    CountedRequest(ServerHttpRequest request, String path, long most) {
      super(request);
      this.path = path;
      this.most = most;
    }

    @Override
    public Flux<DataBuffer> getBody() {
      AtomicLong bytes = new AtomicLong();
      return super.getBody()
          .handle(
              (piece, next) -> {
                if (bytes.addAndGet(piece.readableByteCount()) > most) {
                  DataBufferUtils.release(piece);
                  next.error(tooLarge(path));
                } else {
                  next.next(piece);
                }
              });
    }
  }
}
