package org.tierlight.graph.kafka;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.tierlight.graph.batches.Batch;
import org.tierlight.graph.batches.BatchSize;
import org.tierlight.graph.batches.FactStore;
import org.tierlight.graph.batches.Landing;
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

  /** While nothing comes, the cursors are looked at after so many polls: every two seconds. */
  private static final int IDLE_POLLS = 8;

  private static final String PART = "log";

  private final FactStore store;
  private final Landing landing;
  private final Progress progress;
  private final Tally tally;
  private final Consumer<byte[], byte[]> consumer;
  private final ReadAhead ahead;
  private final Quarantine quarantine;
  private final BatchSize size;
  private final Map<Partition, Long> applied = new HashMap<>();
  private int idlePolls;

  /**
   * @param landing where batches land; it outlives writers
   */
  MapWriter(
      KafkaClients clients, FactStore store, Landing landing, Progress progress, Tally tally) {
    this.store = store;
    this.landing = landing;
    this.progress = progress;
    this.tally = tally;
    store.prepare();
    provision(clients);
    this.size = new BatchSize(clients.batch());
    this.consumer = clients.consumer();
    this.ahead = new ReadAhead(consumer);
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
    applied.putAll(store.applied());
    consumer.assign(Sources.PARTITIONS);
    for (TopicPartition partition : Sources.PARTITIONS) {
      consumer.seek(partition, applied.getOrDefault(Sources.partition(partition), -1L) + 1);
    }
    progress.begun(applied);
  }

  /** Applies what was read, while more is read. */
  void step() {
    BatchReader.Read read = ahead.next(size.records());
    if (read.batch().spans().isEmpty()) {
      idle();
    } else {
      idlePolls = 0;
      tally.refused(quarantine.setAside(read.refused()));
      tally.time(() -> land(read));
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

  private void requireApplied(Map<Partition, Long> held) {
    applied.forEach(
        (partition, last) -> {
          long next = held.getOrDefault(partition, -1L) + 1;
          if (last >= next) {
            throw new MapWentBack(Sources.partition(partition), next);
          }
        });
  }

  private void land(BatchReader.Read read) {
    long start = System.nanoTime();
    Outcome outcome =
        landing.land(read.batch(), (record, reason) -> setAside(read.refused(record, reason)));
    size.took(read.batch().records(), Duration.ofNanos(System.nanoTime() - start));
    switch (outcome) {
      case Outcome.Applied(int fresh) -> applied(read.batch(), fresh);
      case Outcome.Missing(Map<Partition, Long> expected) -> throw new LogHasGap(expected);
    }
  }

  private void setAside(BatchReader.Refused one) {
    tally.refused(quarantine.setAside(List.of(one)));
  }

  private void applied(Batch batch, int fresh) {
    tally.applied(fresh, batch.entries().size() - fresh);
    Map<Partition, Long> last = batch.spans().stream().collect(toMap(Span::partition, Span::last));
    applied.putAll(last);
    progress.applied(last);
    batch.spans().forEach(quarantine::forget);
  }

  /** Wakes a poll from another thread. */
  void wake() {
    ahead.wake();
  }

  @Override
  public void close() {
    quarantine.close();
    ahead.close();
  }
}
