package org.tierlight.graph.kafka;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.tierlight.graph.batches.Batch;
import org.tierlight.graph.batches.FactStore;
import org.tierlight.graph.batches.Outcome;
import org.tierlight.graph.batches.Partition;
import org.tierlight.graph.batches.Span;
import org.tierlight.graph.freshness.Progress;
import org.tierlight.message.kafka.Topics;

/**
 * Follows the log from the cursors on until something fails; then somebody follows anew. Nothing is
 * kept in memory that the cursors do not say.
 */
final class MapWriter implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(250);

  /** While nothing comes, the cursors are looked at after so many polls: every two seconds. */
  private static final int IDLE_POLLS = 8;

  private static final String PART = "log";

  private final FactStore store;
  private final Progress progress;
  private final Tally tally;
  private final Consumer<byte[], byte[]> consumer;
  private final Quarantine quarantine;
  private int idlePolls;

  MapWriter(KafkaClients clients, FactStore store, Progress progress, Tally tally) {
    this.store = store;
    this.progress = progress;
    this.tally = tally;
    store.prepare();
    provision(clients);
    this.consumer = clients.consumer();
    this.quarantine = new Quarantine(clients.producer());
  }

  private static void provision(KafkaClients clients) {
    try (Admin admin = clients.admin()) {
      Topics.provision(admin, clients.replicas());
    } catch (ExecutionException failure) {
      throw new IllegalStateException("the topics cannot be made", failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** Goes to the cursors; records behind them have been applied, whatever Kafka believes. */
  void begin() {
    quarantine.recall(consumer);
    Map<Partition, Long> applied = store.applied();
    consumer.assign(Sources.PARTITIONS);
    for (TopicPartition partition : Sources.PARTITIONS) {
      consumer.seek(partition, applied.getOrDefault(Sources.partition(partition), -1L) + 1);
    }
    progress.begun(applied);
  }

  /** Applies what one poll brings. */
  void step() {
    ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
    if (records.isEmpty()) {
      idle();
    } else {
      idlePolls = 0;
      BatchReader.Read read = BatchReader.read(records);
      tally.refused(quarantine.setAside(read.refused()));
      tally.time(() -> apply(read.batch()));
    }
    progress.fine(PART);
  }

  /** A store that was emptied or put back is seen though no record comes that would show it. */
  private void idle() {
    idlePolls++;
    if (idlePolls % IDLE_POLLS == 0) {
      requireApplied(store.applied());
    }
  }

  private void requireApplied(Map<Partition, Long> applied) {
    for (TopicPartition partition : Sources.PARTITIONS) {
      long next = applied.getOrDefault(Sources.partition(partition), -1L) + 1;
      if (consumer.position(partition) > next) {
        throw new MapWentBack(partition, next);
      }
    }
  }

  private void apply(Batch batch) {
    switch (store.apply(batch)) {
      case Outcome.Applied(int fresh) -> applied(batch, fresh);
      case Outcome.Missing(Map<Partition, Long> expected) -> throw new LogHasGap(expected);
    }
  }

  private void applied(Batch batch, int fresh) {
    tally.applied(fresh, batch.entries().size() - fresh);
    progress.applied(batch.spans().stream().collect(toMap(Span::partition, Span::last)));
    for (Span span : batch.spans()) {
      quarantine.forget(span);
      seekBehind(span);
    }
  }

  // Only where a hole was cut off: a needless seek would throw away what was fetched ahead.
  private void seekBehind(Span span) {
    TopicPartition partition = Sources.partition(span.partition());
    if (consumer.position(partition) != span.last() + 1) {
      consumer.seek(partition, span.last() + 1);
    }
  }

  /** Wakes a poll from another thread. */
  void wake() {
    consumer.wakeup();
  }

  @Override
  public void close() {
    quarantine.close();
    consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
  }
}
