package org.tierlight.ingest.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierlight.ingest.idempotency.KeyIndex;
import org.tierlight.ingest.intake.Readiness;
import org.tierlight.message.kafka.Outage;
import org.tierlight.message.kafka.Topics;

/**
 * Keeps the index of keys as the log has them: makes the topics where they are missing, reads them
 * all at start, then follows them, so that instances that stand side by side learn of each other's
 * facts. Nothing is taken in before the first reading is complete.
 */
public final class KeyTail implements Readiness, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(KeyTail.class);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
  private static final Duration BETWEEN_CHECKS = Duration.ofSeconds(3);

  private final String bootstrapServers;
  private final short replicas;
  private final KeyIndex index;
  private final Map<TopicPartition, Long> next = new HashMap<>();
  private final Runnable whenCaughtUp;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread;
  private volatile boolean caughtUp;
  private volatile boolean answers;
  private volatile @Nullable Throwable ending;

  /**
   * A tail that has not started yet.
   *
   * @param whenCaughtUp run once, on a thread of its own, when the first reading is complete
   */
  public KeyTail(String bootstrapServers, short replicas, KeyIndex index, Runnable whenCaughtUp) {
    this.bootstrapServers = bootstrapServers;
    this.replicas = replicas;
    this.index = index;
    this.whenCaughtUp = whenCaughtUp;
    this.thread =
        Thread.ofPlatform()
            .name("key-tail")
            .daemon()
            .uncaughtExceptionHandler((_, fault) -> end(fault))
            .unstarted(this::run);
  }

  /** Begins to read. */
  public void start() {
    thread.start();
  }

  @Override
  public List<String> hindrances() {
    if (ending != null) {
      return List.of("The keys of facts are not followed any more, start anew: " + ending);
    }
    if (!answers) {
      return List.of("Kafka at " + bootstrapServers + " does not answer.");
    }
    return caughtUp
        ? List.of()
        : List.of("The keys of earlier facts are still being read; so far " + index.size() + ".");
  }

  @Override
  public void close() {
    stopped.countDown();
    try {
      thread.join(BETWEEN_CHECKS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (isRunning()) {
      try {
        provision();
        follow();
      } catch (KafkaException | ExecutionException | IllegalStateException failure) {
        answers = false;
        tell(failure);
        pause();
      } catch (InterruptedException interrupted) {
        return;
      }
    }
  }

  /** Without its keys nothing may be taken in, and nobody else would notice. */
  private void end(Throwable fault) {
    // First, since whatever ended the thread may end this one too.
    ending = fault;
    LOG.error("the keys of facts are not followed any more; start the service anew", fault);
  }

  private static void tell(Exception failure) {
    if (Outage.isBehind(failure)) {
      LOG.warn("Kafka does not answer, trying again: {}", failure.toString());
    } else {
      LOG.error("the keys of facts cannot be followed, trying again", failure);
    }
  }

  private void provision() throws ExecutionException, InterruptedException {
    if (caughtUp) {
      return;
    }
    Map<String, Object> client =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            5_000,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
            4_000,
            // With the default an admin client without a broker asks thousands of times a second.
            AdminClientConfig.METADATA_RECOVERY_STRATEGY_CONFIG,
            "none");
    try (Admin admin = Admin.create(client)) {
      Topics.provision(admin, replicas);
    }
  }

  private void follow() {
    try (KeyReading reading = new KeyReading(bootstrapServers, index, next)) {
      reading.start();
      Map<TopicPartition, Long> ends = reading.ends();
      answers = true;
      while (isRunning() && !reading.hasReached(ends)) {
        reading.read();
      }
      noteCaughtUp();
      while (isRunning()) {
        readForAWhile(reading);
        // Polling a broker that is gone gives no error; asking where it ends does.
        reading.ends();
      }
    }
  }

  private void noteCaughtUp() {
    if (!caughtUp && isRunning()) {
      caughtUp = true;
      LOG.info("The keys of {} facts are known ({} bytes)", index.size(), index.bytes());
      Thread.ofVirtual().name("when-caught-up").start(whenCaughtUp);
    }
  }

  private void readForAWhile(KeyReading reading) {
    long until = System.nanoTime() + BETWEEN_CHECKS.toNanos();
    while (isRunning() && System.nanoTime() < until) {
      reading.read();
    }
  }

  private boolean isRunning() {
    return stopped.getCount() > 0;
  }

  private void pause() {
    try {
      stopped.await(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      stopped.countDown();
    }
  }
}
