package org.tierlight.graph.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.tierlight.graph.batches.FactStore;
import org.tierlight.graph.batches.Landing;
import org.tierlight.graph.batches.StoreUnavailable;
import org.tierlight.graph.freshness.Progress;
import org.tierlight.message.kafka.Outage;

/**
 * Keeps one writer at work for as long as the service runs. An outage is waited out, for ever and
 * without skipping: after each failure a new writer begins where the cursors stand.
 */
public final class MapFollower implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(MapFollower.class);
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
  private static final Duration STOP = Duration.ofSeconds(7);
  private static final String PART = "log";

  private final KafkaClients clients;
  private final FactStore store;
  private final Landing landing;
  private final Progress progress;
  private final Tally tally;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile @Nullable MapWriter writer;
  private @Nullable Thread thread;

  /** Follows one broker into one store. */
  public MapFollower(
      KafkaClients clients, FactStore store, Progress progress, MeterRegistry meters) {
    this.clients = clients;
    this.store = store;
    this.landing = new Landing(store);
    this.progress = progress;
    this.tally = new Tally(meters);
    progress.trouble(PART, "the log has not been reached yet");
  }

  @Override
  public void start() {
    thread =
        Thread.ofPlatform()
            .name("map-writer")
            .uncaughtExceptionHandler(new LastWords(progress))
            .start(this::run);
  }

  @Override
  public boolean isRunning() {
    return thread != null && thread.isAlive();
  }

  /**
   * Lets the present batch end; a batch that does not end in time is repeated by the next start.
   */
  @Override
  public void stop() {
    stopped.countDown();
    MapWriter present = writer;
    if (present != null) {
      present.wake();
    }
    try {
      if (thread != null) {
        thread.join(STOP);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    Duration pause = SHORTEST_PAUSE;
    while (!waited(Duration.ZERO)) {
      boolean worked = follow();
      pause = worked ? SHORTEST_PAUSE : longer(pause);
      if (waited(pause)) {
        return;
      }
    }
  }

  /** Follows until something fails; tells whether anything was done before. */
  private boolean follow() {
    boolean worked = false;
    try (MapWriter fresh = new MapWriter(clients, store, landing, progress, tally)) {
      writer = fresh;
      fresh.begin();
      while (!waited(Duration.ZERO)) {
        fresh.step();
        worked = true;
      }
    } catch (WakeupException stopping) {
      LOG.debug("woken to stop");
    } catch (RuntimeException failure) {
      tell(failure);
      progress.interrupted();
      progress.trouble(PART, "the map does not follow the log: " + failure.getMessage());
    } finally {
      writer = null;
    }
    return worked;
  }

  private static void tell(RuntimeException failure) {
    if (isExpected(failure)) {
      LOG.warn("the map cannot follow the log; trying again: {}", failure.toString());
    } else {
      LOG.error("the map cannot follow the log; trying again", failure);
    }
  }

  /**
   * An outage, a log with a gap or too short, a map put back, told as what it is: no trace tells
   * more.
   */
  private static boolean isExpected(RuntimeException failure) {
    return failure instanceof StoreUnavailable
        || failure instanceof LogHasGap
        || failure instanceof MapWentBack
        || failure instanceof InvalidOffsetException
        || Outage.isBehind(failure);
  }

  private static Duration longer(Duration pause) {
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }

  /** Whether the service was told to stop, within some time. */
  private boolean waited(Duration time) {
    try {
      return stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
