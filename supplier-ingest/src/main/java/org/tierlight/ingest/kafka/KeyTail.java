package org.tierlight.ingest.kafka;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tierlight.ingest.idempotency.KeyIndex;
import org.tierlight.ingest.idempotency.Known;
import org.tierlight.ingest.intake.Readiness;
import org.tierlight.message.kafka.FactRecords;

/**
 * Keeps the index of keys as the log has them, so that instances that stand side by side learn of
 * each other's facts. Nothing is taken in before the first reading is complete.
 */
public final class KeyTail implements Readiness, AutoCloseable {

  private final KeyIndex index;
  private final LogTail tail;

  /**
   * A tail that has not started yet.
   *
   * @param whenCaughtUp run once, on a thread of its own, when the first reading is complete
   */
  public KeyTail(String bootstrapServers, short replicas, KeyIndex index, Runnable whenCaughtUp) {
    this.index = index;
    this.tail =
        new LogTail(
            bootstrapServers,
            replicas,
            LogTail.Subject.forEver(
                "key", "keys of facts", KafkaFactLog.TOPICS, this::take, whenCaughtUp));
  }

  /** Begins to read. */
  public void start() {
    tail.start();
  }

  @Override
  public List<String> hindrances() {
    return tail.hindrances();
  }

  @Override
  public void close() {
    tail.close();
  }

  private void take(ConsumerRecord<byte[], byte[]> record) {
    FactHeaders.read(record.headers())
        .ifPresent(
            fact -> index.put(fact.key(), new Known(fact.body(), FactRecords.position(record))));
  }
}
