package org.tierlight.risk.kafka;

import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.tierlight.message.Refusal;
import org.tierlight.message.Topic;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.message.kafka.QuarantineRecords;
import org.tierlight.vocabulary.Position;

/**
 * Puts a record that cannot be read into quarantine, once: every start reads the log again, so it
 * first reads which positions stand there already.
 */
final class Refusals {

  private final Set<Position> standing = new HashSet<>();
  private final Acknowledged sender;

  Refusals(Consumer<byte[], byte[]> consumer, Producer<byte[], byte[]> producer) {
    this.sender = new Acknowledged(producer);
    new TopicReading(consumer, Topic.QUARANTINE)
        .readAll(record -> QuarantineRecords.position(record).ifPresent(standing::add));
  }

  /** Refuses a record, unless that was done in an earlier life. */
  void refuse(ConsumerRecord<byte[], byte[]> record, UnreadableMessage reason) {
    Position position = FactRecords.position(record);
    if (!standing.contains(position)) {
      sender.send(
          QuarantineRecords.write(
              record.key(), record.value(), record.headers(), refusal(position, reason)));
      standing.add(position);
    }
  }

  private static Refusal refusal(Position position, UnreadableMessage reason) {
    String message = String.valueOf(reason.getMessage());
    return new Refusal(position, reason.code(), reason.pointer(), message);
  }
}
