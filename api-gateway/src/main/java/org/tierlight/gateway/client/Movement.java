package org.tierlight.gateway.client;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.tierlight.gateway.problems.Problem;
import org.tierlight.gateway.problems.ProblemCode;
import org.tierlight.gateway.problems.Refused;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Notices when nothing moves any more between caller and part. A limit on silence, not on the
 * whole, cuts a dead call soon and never a long upload that is getting on.
 */
final class Movement {

  /** Whoever asks for all asks for more than can be counted. */
  private static final long MOST_AWAITED = Long.MAX_VALUE / 2;

  private final Duration mostSilence;
  private volatile long lastMoved = System.nanoTime();

  /** How many pieces of the caller's body are asked for and have not come. */
  private final AtomicLong awaited = new AtomicLong();

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

  /**
   * Fails once nothing has moved for too long: with {@link Refused} where the rest of the caller's
   * body is what is waited for, else with a {@link TimeoutException}.
   */
  Mono<Void> stillness() {
    return Flux.interval(mostSilence.dividedBy(4))
        .filter(tick -> System.nanoTime() - lastMoved > mostSilence.toNanos())
        .next()
        .then(Mono.error(this::whoIsSilent));
  }

  private Throwable whoIsSilent() {
    return awaited.get() > 0
        ? Problem.of(
                ProblemCode.BODY_INCOMPLETE,
                "The body ended early: for "
                    + mostSilence.toSeconds()
                    + " seconds no more of it came. Compare its length with Content-Length, and send"
                    + " it again whole with the same Idempotency-Key.")
            .asException()
        : new TimeoutException("nothing moved for " + mostSilence);
  }

  private void asked(long pieces) {
    awaited.accumulateAndGet(pieces, (known, more) -> Math.min(MOST_AWAITED, known + more));
  }

  private void came() {
    awaited.decrementAndGet();
    moved();
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
      return super.getBody()
          .doOnRequest(Movement.this::asked)
          .doOnNext(piece -> came())
          .doOnTerminate(() -> awaited.set(0));
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
