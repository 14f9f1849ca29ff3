package org.tierlight.gateway.kafka;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierlight.gateway.alerts.AlertLog.Span;
import org.tierlight.gateway.alerts.AlertTail;
import org.tierlight.message.kafka.Topics;

/**
 * Follows the end of the alerts in one thread and puts what comes into the shared tail. Whatever
 * the broker does, and whatever bug one record meets, it goes on at the position where the tail
 * ends, so nothing is left out.
 */
final class AlertFollower implements Runnable, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(AlertFollower.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Consumers consumers;
  private final short replicas;
  private final AlertRecords records;
  private final AlertTail tail;
  private final InstantSource clock;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile @Nullable String fault;
  private final Thread thread = new Thread(this, "alert-follower");

  AlertFollower(
      Consumers consumers,
      short replicas,
      AlertRecords records,
      AlertTail tail,
      InstantSource clock) {
    this.consumers = consumers;
    this.replicas = replicas;
    this.records = records;
    this.tail = tail;
    this.clock = clock;
  }

  void start() {
    thread.start();
  }

  /** What is wrong with the following itself, in words; empty while all is well. */
  Optional<String> fault() {
    if (!thread.isAlive()) {
      return Optional.of("alerts are no longer followed; start the gateway again");
    }
    return Optional.ofNullable(fault)
        .map(bug -> "following the alerts failed and is tried again: " + bug);
  }

  @Override
  public void run() {
    while (!isStopping()) {
      try {
        provision();
        follow();
      } catch (KafkaException | ExecutionException passing) {
        if (!isStopping()) {
          LOG.warn("Alerts cannot be followed just now: {}", passing.getMessage());
        }
        pause();
      } catch (RuntimeException bug) {
        report(bug);
        pause();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void follow() {
    Consumer<byte[], byte[]> consumer = consumers.open();
    try {
      follow(consumer);
    } finally {
      Consumers.close(consumer);
    }
  }

  private void follow(Consumer<byte[], byte[]> consumer) {
    begin(consumer, consumers.span(consumer));
    while (!isStopping()) {
      tail.append(records.decode(consumer.poll(POLL)), consumer.position(Consumers.ALERTS));
      // A poll is silent about a broker that is gone; this question is not.
      consumers.span(consumer);
      tail.heardAt(clock.instant());
      fault = null;
    }
  }

  private void begin(Consumer<byte[], byte[]> consumer, Span span) {
    long end = tail.end().orElse(span.end());
    if (tail.end().isEmpty() || end > span.end()) {
      tail.open(span.end());
    }
    consumer.seek(Consumers.ALERTS, Math.clamp(end, span.begin(), span.end()));
    tail.heardAt(clock.instant());
  }

  private void provision() throws ExecutionException, InterruptedException {
    int patience = Math.toIntExact(consumers.patience().toMillis());
    try (Admin admin =
        Admin.create(
            Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, consumers.bootstrapServers(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patience))) {
      Topics.provision(admin, replicas);
    }
  }

  private boolean isStopping() {
    return stopping.getCount() == 0;
  }

  private void report(RuntimeException bug) {
    if (!isStopping()) {
      LOG.error("Following the alerts failed; it goes on behind {}", tail.end(), bug);
      fault = bug.toString();
    }
  }

  private void pause() {
    try {
      stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stopping.countDown();
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(3));
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
