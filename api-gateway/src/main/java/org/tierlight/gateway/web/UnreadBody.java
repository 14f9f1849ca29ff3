package org.tierlight.gateway.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Reads away the body of a request that is refused. The server would else meet the rest of it
 * behind its answer, and the next request on the same connection could wait for ever.
 */
final class UnreadBody {

  private static final long MOST_BYTES = 1 << 16;
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private UnreadBody() {}

  /** Completes when the body is read; where that would take long, the connection ends instead. */
  static Mono<Void> discard(ServerWebExchange exchange) {
    AtomicLong bytes = new AtomicLong();
    return exchange
        .getRequest()
        .getBody()
        .takeUntil(piece -> bytes.addAndGet(release(piece)) > MOST_BYTES)
        .timeout(PATIENCE)
        .then(Mono.fromRunnable(() -> closeBehindMore(exchange, bytes.get())))
        .onErrorResume(unreadable -> Mono.fromRunnable(() -> close(exchange)))
        .then();
  }

  private static long release(DataBuffer piece) {
    long count = piece.readableByteCount();
    DataBufferUtils.release(piece);
    return count;
  }

  private static void closeBehindMore(ServerWebExchange exchange, long bytes) {
    if (bytes > MOST_BYTES) {
      close(exchange);
    }
  }

  private static void close(ServerWebExchange exchange) {
    exchange.getResponse().getHeaders().set(HttpHeaders.CONNECTION, "close");
  }
}
