package org.tierlight.gateway.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.Principal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.tierlight.gateway.alerts.Alert;
import org.tierlight.gateway.alerts.AlertFilter;
import org.tierlight.gateway.alerts.AlertLog;
import org.tierlight.gateway.alerts.AlertTail;
import org.tierlight.gateway.alerts.AlertsUnavailable;
import org.tierlight.gateway.keys.Keys;
import org.tierlight.gateway.problems.Problem;
import org.tierlight.gateway.problems.ProblemCode;
import org.tierlight.gateway.problems.Refused;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** Answers {@code GET /v1/alerts/stream} with server-sent events, one an alert. */
public final class AlertStream implements AutoCloseable {

  // An id of -1 is handed out where the log is still empty.
  private static final Pattern EVENT_ID = Pattern.compile("-1|\\d{1,18}");

  private final AlertTail tail;
  private final AlertLog log;
  private final Keys keys;
  private final InstantSource clock;
  private final Duration heartbeat;
  private final Sinks.Empty<Void> closing = Sinks.empty();

  /** Streams a tail and, behind it, a log to callers whose key is in force. */
  public AlertStream(
      AlertTail tail, AlertLog log, Keys keys, InstantSource clock, Duration heartbeat) {
    this.tail = tail;
    this.log = log;
    this.keys = keys;
    this.clock = clock;
    this.heartbeat = heartbeat;
  }

  /** Opens a stream, from behind {@code Last-Event-ID} or from now on. */
  public Mono<ServerResponse> open(ServerRequest request) {
    AlertFilter filter = AlertQuery.of(request).filter();
    String lastEventId = request.headers().firstHeader("Last-Event-ID");
    OptionalLong from = lastEventId == null ? OptionalLong.empty() : behind(lastEventId);
    return checked(from)
        .then(request.principal())
        .flatMap(caller -> stream(from, filter, caller, request));
  }

  /** Ends all streams, so that the gateway can stop; subscribers resume elsewhere. */
  @Override
  public void close() {
    closing.tryEmitEmpty();
  }

  private Mono<ServerResponse> stream(
      OptionalLong from, AlertFilter filter, Principal caller, ServerRequest request) {
    Flux<AlertFeed.Batch> batches =
        request.method().equals(HttpMethod.HEAD)
            ? Flux.empty()
            : AlertFeed.from(from, tail, log, heartbeat)
                .takeWhile(batch -> keys.isInForce(Caller.idOf(caller), clock.instant()))
                .takeUntilOther(closing.asMono());
    return ServerResponse.ok()
        .contentType(MediaType.TEXT_EVENT_STREAM)
        .header("Cache-Control", "no-store")
        .header("X-Accel-Buffering", "no")
        .body(
            (response, context) ->
                response.writeAndFlushWith(
                    batches.map(
                        batch -> Mono.just(frames(batch, filter, response.bufferFactory())))));
  }

  private static DataBuffer frames(
      AlertFeed.Batch batch, AlertFilter filter, DataBufferFactory buffers) {
    List<DataBuffer> pieces = new ArrayList<>();
    for (Alert alert : batch.alerts()) {
      if (filter.accepts(alert)) {
        pieces.add(text(buffers, "id: " + alert.position() + "\nevent: alert\ndata: "));
        pieces.add(buffers.wrap(alert.json()));
        pieces.add(text(buffers, "\n\n"));
      }
    }
    return pieces.isEmpty() ? text(buffers, heartbeat(batch)) : buffers.join(pieces);
  }

  // Names the place even where no alert came, so that a subscriber can always resume.
  private static String heartbeat(AlertFeed.Batch batch) {
    String place = batch.isPlaced() ? "id: " + (batch.next() - 1) + "\n" : "";
    return ": heartbeat\n" + place + "\n";
  }

  private static DataBuffer text(DataBufferFactory buffers, String text) {
    return buffers.wrap(text.getBytes(UTF_8));
  }

  private static OptionalLong behind(String lastEventId) {
    String id = lastEventId.strip();
    if (!EVENT_ID.matcher(id).matches()) {
      throw foreignId();
    }
    return OptionalLong.of(Long.parseLong(id) + 1);
  }

  // An id that the log has not reached is none of ours; but memory may lag behind the log.
  private Mono<Void> checked(OptionalLong from) {
    if (from.isEmpty() || from.getAsLong() <= tail.end().orElse(Long.MAX_VALUE)) {
      return Mono.empty();
    }
    return Mono.fromCallable(() -> log.span().end())
        .subscribeOn(Schedulers.boundedElastic())
        .onErrorReturn(AlertsUnavailable.class, Long.MAX_VALUE)
        .flatMap(end -> from.getAsLong() > end ? Mono.error(foreignId()) : Mono.empty());
  }

  private static Refused foreignId() {
    return Problem.of(
            ProblemCode.INVALID_CURSOR,
            "Last-Event-ID is no id of this stream. Connect without it, and read /v1/alerts for"
                + " what came before.")
        .asException();
  }
}
