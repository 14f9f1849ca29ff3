package org.tierlight.gateway.web;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.tierlight.gateway.alerts.Alert;
import org.tierlight.gateway.alerts.AlertLog;
import org.tierlight.gateway.alerts.AlertTail;
import org.tierlight.gateway.alerts.AlertTail.Reading;
import org.tierlight.gateway.alerts.AlertsUnavailable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * One subscriber's way through the alerts: a position that moves on when the subscriber takes more.
 * It reads memory, behind memory the log, waits where there is nothing, and never gives up.
 */
final class AlertFeed {

  private static final int BATCH = 16;
  private static final int STRETCH = 100;
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final long NOT_KNOWN = -1;

  private final AlertTail tail;
  private final AlertLog log;
  private final Duration heartbeat;
  private volatile long position;

  private AlertFeed(AlertTail tail, AlertLog log, Duration heartbeat, long position) {
    this.tail = tail;
    this.log = log;
    this.heartbeat = heartbeat;
    this.position = position;
  }

  /**
   * What is sent at once.
   *
   * @param alerts none is a heartbeat
   * @param next the position after them
   */
  record Batch(List<Alert> alerts, long next) {

    /** Whether it is known where the subscriber stands; not before the log was heard. */
    boolean isPlaced() {
      return next != NOT_KNOWN;
    }
  }

  /**
   * Batches from a position on, or from now on where none is given. It never ends and never fails.
   */
  static Flux<Batch> from(OptionalLong position, AlertTail tail, AlertLog log, Duration heartbeat) {
    return Flux.defer(
        () -> {
          AlertFeed feed = new AlertFeed(tail, log, heartbeat, position.orElse(NOT_KNOWN));
          return Mono.defer(feed::next).repeat();
        });
  }

  private Mono<Batch> next() {
    if (position == NOT_KNOWN) {
      return tail.end().isPresent() ? Mono.just(moved(beginning())) : waitPast(NOT_KNOWN);
    }
    return switch (tail.from(position, BATCH)) {
      case Reading.Next caughtUp when caughtUp.next() == position -> waitPast(position);
      case Reading.Next more -> Mono.just(moved(new Batch(more.alerts(), more.next())));
      case Reading.Older older -> fromLog(Math.min(position + STRETCH, older.memoryBegins()));
      case Reading.NotOpen silent -> waitPast(position);
    };
  }

  private Batch beginning() {
    return new Batch(List.of(), tail.end().orElseThrow());
  }

  private Mono<Batch> fromLog(long to) {
    return Mono.fromCallable(() -> moved(new Batch(log.read(position, to), to)))
        .subscribeOn(Schedulers.boundedElastic())
        .onErrorResume(AlertsUnavailable.class, outage -> Mono.delay(PAUSE).map(tick -> still()));
  }

  private Mono<Batch> waitPast(long known) {
    return Mono.<Batch>create(sink -> sink.onDispose(tail.whenPast(known, sink::success)::run))
        // Off the thread that reads the broker: it has all the other subscribers to wake.
        .publishOn(Schedulers.parallel())
        .timeout(heartbeat, Mono.fromSupplier(this::still));
  }

  private Batch still() {
    return new Batch(List.of(), position);
  }

  private Batch moved(Batch batch) {
    position = batch.next();
    return batch;
  }
}
