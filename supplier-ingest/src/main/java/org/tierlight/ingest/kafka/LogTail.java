package org.tierlight.ingest.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierlight.ingest.intake.Readiness;
import org.tierlight.message.kafka.Outage;
import org.tierlight.message.kafka.Topics;

/**
 * Follows topics on a thread of its own: makes all our topics where they are missing, reads these
 * from their beginning, and goes on for ever.
 */
final class LogTail implements Readiness, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LogTail.class);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

  /** Single records that come by the thousand are fetched together. */
  private static final Duration BETWEEN_FETCHES = Duration.ofMillis(5);

  private static final Duration BETWEEN_CHECKS = Duration.ofSeconds(3);

  private final Subject subject;
  private final String bootstrapServers;
  private final short replicas;
  private final Progress progress = new Progress();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final LastingThread thread;
  private volatile boolean caughtUp;
  private volatile boolean answers;

  /**
   * What is followed.
   *
   * @param name of the thread and of the client
   * @param what is read, as a plural
   * @param sink takes each record, on the tail's thread
   * @param begins takes where the topics begin, since what lay before has expired; on the tail's
   *     thread, before the first record and every few seconds
   * @param whenCaughtUp run once, on a thread of its own, when the first reading is complete
   */
  record Subject(
      String name,
      String what,
      List<String> topics,
      Consumer<ConsumerRecord<byte[], byte[]>> sink,
      Consumer<Map<TopicPartition, Long>> begins,
      Runnable whenCaughtUp) {

    Subject {
      topics = List.copyOf(topics);
    }

    /** Topics in which nothing expires. */
    static Subject forEver(
        String name,
        String what,
        List<String> topics,
        Consumer<ConsumerRecord<byte[], byte[]>> sink,
        Runnable whenCaughtUp) {
      return new Subject(name, what, topics, sink, _ -> {}, whenCaughtUp);
    }
  }

  /** A tail that has not started yet. */
  LogTail(String bootstrapServers, short replicas, Subject subject) {
    this.bootstrapServers = bootstrapServers;
    this.replicas = replicas;
    this.subject = subject;
    this.thread =
        new LastingThread(
            subject.name + "-tail",
            "The " + subject.what + " are not followed any more",
            this::run);
  }

  void start() {
    thread.start();
  }

  /** Waits until everything before these ends was read; false if it takes longer. */
  boolean awaitReached(Map<TopicPartition, Long> ends, Duration atMost)
      throws InterruptedException {
    return progress.awaitReached(ends, atMost);
  }

  @Override
  public List<String> hindrances() {
    List<String> ended = thread.hindrances();
    if (!ended.isEmpty()) {
      return ended;
    }
    if (!answers) {
      return List.of("Kafka at " + bootstrapServers + " does not answer.");
    }
    return caughtUp ? List.of() : List.of("The " + subject.what + " are still being read.");
  }

  @Override
  public void close() {
    stopped.countDown();
    thread.join(BETWEEN_CHECKS);
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

  private void tell(Exception failure) {
    if (Outage.isBehind(failure)) {
      LOG.warn("Kafka does not answer, trying again: {}", failure.toString());
    } else {
      LOG.error("the {} cannot be followed, trying again", subject.what, failure);
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

  private void follow() throws InterruptedException {
    try (LogReading reading =
        new LogReading(bootstrapServers, subject.name, subject.topics, progress)) {
      reading.start();
      Map<TopicPartition, Long> ends = reading.ends();
      subject.begins.accept(reading.begins());
      answers = true;
      while (isRunning() && !progress.hasReached(ends)) {
        reading.read(subject.sink);
      }
      noteCaughtUp();
      while (isRunning()) {
        readForAWhile(reading);
        // Polling a broker that is gone gives no error; asking where the topics begin does.
        subject.begins.accept(reading.begins());
      }
    }
  }

  private void noteCaughtUp() {
    if (!caughtUp && isRunning()) {
      caughtUp = true;
      LOG.info("The {} are known", subject.what);
      Thread.ofVirtual().name("when-" + subject.name + "-caught-up").start(subject.whenCaughtUp);
    }
  }

  private void readForAWhile(LogReading reading) throws InterruptedException {
    long until = System.nanoTime() + BETWEEN_CHECKS.toNanos();
    while (isRunning() && System.nanoTime() < until) {
      if (reading.read(subject.sink) > 0) {
        stopped.await(BETWEEN_FETCHES.toMillis(), TimeUnit.MILLISECONDS);
      }
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
