package org.tierlight.ingest.kafka;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.quarantine.Door;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.ingest.submission.Kind;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.QuarantineRecords;
import org.tierlight.vocabulary.Position;

/**
 * Submissions go in again as if they came from their topic; facts are appended to theirs once more
 * as they are, and whoever has applied them knows them by their event id.
 */
public final class ReplayDoor implements Door {

  private static final Map<String, Kind> SUBMISSIONS =
      Map.of(
          Topic.INBOUND_SUPPLIERS.topicName(), Kind.SUPPLIER,
          Topic.INBOUND_SHIPMENTS.topicName(), Kind.SHIPMENT);
  private static final String FACTS = "facts.";

  private final QuarantineReading reading;
  private final Inbound inbound;
  private final Acknowledged broker;

  /** A door to the intake of inbound records and to the topics of facts. */
  public ReplayDoor(QuarantineReading reading, Inbound inbound, Acknowledged broker) {
    this.reading = reading;
    this.inbound = inbound;
    this.broker = broker;
  }

  @Override
  public Way way(String topic) {
    if (SUBMISSIONS.containsKey(topic)) {
      return Way.MENDABLE;
    }
    return topic.startsWith(FACTS) ? Way.AS_IT_IS : Way.NONE;
  }

  @Override
  public Optional<Receipt> again(Position origin, long offset, Optional<byte[]> mended) {
    Kind kind = SUBMISSIONS.get(origin.topic());
    return reading
        .at(offset)
        .map(
            kept ->
                kind == null
                    ? appended(origin, kept)
                    : inbound.again(kind, arrived(origin, kept, mended.orElse(kept.value()))));
  }

  private Receipt appended(Position origin, ConsumerRecord<byte[], byte[]> kept) {
    Headers headers = QuarantineRecords.original(kept);
    RecordMetadata where =
        broker
            .send(
                List.of(
                    new ProducerRecord<>(origin.topic(), null, kept.key(), kept.value(), headers)))
            .getFirst();
    Position fact = new Position(where.topic(), where.partition(), where.offset());
    return new Receipt(0, Receipt.Status.ACCEPTED, null, fact, List.of(), List.of());
  }

  private static ConsumerRecord<byte[], byte[]> arrived(
      Position origin, ConsumerRecord<byte[], byte[]> kept, byte @Nullable [] value) {
    return new ConsumerRecord<>(
        origin.topic(),
        origin.partition(),
        origin.offset(),
        kept.timestamp(),
        TimestampType.LOG_APPEND_TIME,
        ConsumerRecord.NULL_SIZE,
        value == null ? ConsumerRecord.NULL_SIZE : value.length,
        kept.key(),
        value,
        QuarantineRecords.original(kept),
        Optional.empty());
  }
}
