package org.tierlight.gateway.client;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Notices when nothing moves any more between caller and part. A limit on silence, not on the
 * whole, cuts a dead call soon and never a long upload that is getting on.
 */
final class Movement {

  private final Duration mostSilence;
  private volatile long lastMoved = System.nanoTime();

  Movement(Duration mostSilence) {
    this.mostSilence = mostSilence;
  }

  /** The exchange, with every piece of both bodies noticed. */
  ServerWebExchange watched(ServerWebExchange exchange) {
    return exchange
        .mutate()
        .request(new WatchedRequest(exchange.getRequest()))
        .response(new WatchedResponse(exchange.getResponse()))
        .build();
  }

  /** Fails with a {@link TimeoutException} once nothing has moved for too long. */
  Mono<Void> stillness() {
    return Flux.interval(mostSilence.dividedBy(4))
        .filter(tick -> System.nanoTime() - lastMoved > mostSilence.toNanos())
        .next()
        .then(Mono.error(() -> new TimeoutException("nothing moved for " + mostSilence)));
  }

  private void moved() {
    lastMoved = System.nanoTime();
  }

  private final class WatchedRequest extends ServerHttpRequestDecorator {

    WatchedRequest(ServerHttpRequest request) {
      super(request);
    }

    @Override
    public Flux<DataBuffer> getBody() {
      return super.getBody().doOnNext(piece -> moved());
    }
  }

  private final class WatchedResponse extends ServerHttpResponseDecorator {

    WatchedResponse(ServerHttpResponse response) {
      super(response);
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
      return super.writeWith(Flux.from(body).doOnNext(piece -> moved()));
    }

    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
      return super.writeAndFlushWith(
          Flux.from(body).map(group -> Flux.from(group).doOnNext(piece -> moved())));
    }
  }
}
