package org.tierlight.risk.kafka.streams;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tierlight.message.ScorePublished;
import org.tierlight.message.kafka.FactRecords;

/**
 * What was told the world and may not have arrived: at-least-once can keep a row of the store whose
 * message was lost. A new life sends it again, with the same id.
 */
final class Doubts {

  /** Longer than Kafka Streams tries to commit (task.timeout.ms): what is older has arrived. */
  private static final Duration IN_DOUBT = Duration.ofMinutes(10);

  private record Sent(String alert, Instant at) {}

  private final PartStore store;
  private final Queue<Sent> sent = new ArrayDeque<>();
  private List<ConsumerRecord<byte[], byte[]>> left = new ArrayList<>();

  private Doubts(PartStore store) {
    this.store = store;
  }

  /** What earlier lives left in doubt: the alerts that are kept, and the latest scores. */
  static Doubts of(PartStore store, Instant now) {
    Doubts doubts = new Doubts(store);
    store.messages(
        Row.ALERT,
        (id, alert) -> {
          doubts.left.add(alert);
          doubts.sent.add(new Sent(id, now));
        });
    store.messages(Row.TOLD, (id, score) -> doubts.keepYoung(score, now.minus(IN_DOUBT)));
    return doubts;
  }

  private void keepYoung(ConsumerRecord<byte[], byte[]> score, Instant arrived) {
    if (FactRecords.read(score, ScorePublished.class).envelope().time().isAfter(arrived)) {
      left.add(score);
    }
  }

  /** What is to be sent again; once. */
  List<ConsumerRecord<byte[], byte[]>> takeLeft() {
    List<ConsumerRecord<byte[], byte[]>> taken = left;
    left = List.of();
    return taken;
  }

  /** Keeps an alert until it has surely arrived. */
  void keep(String id, ProducerRecord<byte[], byte[]> alert, Instant now) {
    store.keep(Row.ALERT, id, alert);
    sent.add(new Sent(id, now));
  }

  void forgetArrived(Instant now) {
    Instant arrived = now.minus(IN_DOUBT);
    while (!sent.isEmpty() && sent.element().at.isBefore(arrived)) {
      store.forget(Row.ALERT, sent.remove().alert);
    }
  }
}
