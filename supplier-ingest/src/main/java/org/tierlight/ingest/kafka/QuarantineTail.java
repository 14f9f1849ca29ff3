package org.tierlight.ingest.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierlight.ingest.quarantine.Decision;
import org.tierlight.ingest.quarantine.Following;
import org.tierlight.ingest.quarantine.Mark;
import org.tierlight.ingest.quarantine.Quarantine;
import org.tierlight.message.kafka.QuarantineRecords;

/**
 * Keeps what is known of quarantine as the topic has it: reads it all at start, then follows it, so
 * that every instance shows the same, before and after a restart.
 */
public final class QuarantineTail implements Following, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(QuarantineTail.class);
  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration ANSWER_TIME = Duration.ofSeconds(3);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
  private static final Duration BETWEEN_CHECKS = Duration.ofSeconds(3);
  private static final int RECORDS = 1_000;
  private static final int FETCH_BYTES = 1024 * 1024;

  private final String bootstrapServers;
  private final Quarantine records;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread =
      Thread.ofPlatform()
          .name("quarantine-tail")
          .daemon()
          .uncaughtExceptionHandler((_, fault) -> end(fault))
          .unstarted(this::run);
  private long next;
  private volatile boolean caughtUp;
  private volatile boolean answers;
  private volatile @Nullable Throwable ending;

  /** A tail that has not started yet. */
  public QuarantineTail(String bootstrapServers, Quarantine records) {
    this.bootstrapServers = bootstrapServers;
    this.records = records;
  }

  /** Begins to read. */
  public void start() {
    thread.start();
  }

  @Override
  public Optional<String> hindrance() {
    if (ending != null) {
      return Optional.of("Quarantine is not followed any more, start anew: " + ending);
    }
    if (!answers) {
      return Optional.of("Kafka at " + bootstrapServers + " does not answer.");
    }
    return caughtUp
        ? Optional.empty()
        : Optional.of("The records that stand in quarantine are still being read.");
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

  private void end(Throwable fault) {
    LOG.error("quarantine is not followed any more", fault);
    ending = fault;
  }

  private void run() {
    while (isRunning()) {
      try {
        follow();
      } catch (KafkaException failure) {
        answers = false;
        LOG.debug("quarantine cannot be followed, trying again: {}", failure.toString());
        pause();
      }
    }
  }

  private void follow() {
    Consumer<byte[], byte[]> consumer =
        QuarantineConsumer.of(bootstrapServers, RECORDS, FETCH_BYTES);
    try {
      consumer.seek(QuarantineConsumer.PARTITION, next);
      long end = check(consumer);
      while (isRunning() && next < end) {
        read(consumer);
      }
      caughtUp = true;
      while (isRunning()) {
        readForAWhile(consumer);
        check(consumer);
      }
    } finally {
      consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
    }
  }

  /** Forgets what has expired, and says where the topic ends; fails where the broker is away. */
  private long check(Consumer<byte[], byte[]> consumer) {
    var partition = List.of(QuarantineConsumer.PARTITION);
    long begin =
        consumer
            .beginningOffsets(partition, ANSWER_TIME)
            .getOrDefault(QuarantineConsumer.PARTITION, 0L);
    records.expire(begin);
    answers = true;
    return consumer
        .endOffsets(partition, ANSWER_TIME)
        .getOrDefault(QuarantineConsumer.PARTITION, 0L);
  }

  private void readForAWhile(Consumer<byte[], byte[]> consumer) {
    long until = System.nanoTime() + BETWEEN_CHECKS.toNanos();
    while (isRunning() && System.nanoTime() < until) {
      read(consumer);
    }
  }

  private void read(Consumer<byte[], byte[]> consumer) {
    consumer.poll(POLL).forEach(this::take);
    next = consumer.position(QuarantineConsumer.PARTITION);
  }

  private void take(ConsumerRecord<byte[], byte[]> record) {
    QuarantineRecords.refusal(record)
        .ifPresentOrElse(
            refusal ->
                records.refused(
                    refusal.position(),
                    new Mark(
                        record.offset(), refusal.code(), Instant.ofEpochMilli(record.timestamp()))),
            () ->
                DecisionMessages.read(record)
                    .ifPresent(decision -> take(decision, record.offset())));
  }

  private void take(Decision decision, long offset) {
    switch (decision) {
      case Decision.Replayed made -> records.replayed(made.origin(), offset);
      case Decision.Discarded made -> records.discarded(made.origin(), offset);
      case Decision.RefusedAgain made -> records.refusedAgain(made.origin(), offset);
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
