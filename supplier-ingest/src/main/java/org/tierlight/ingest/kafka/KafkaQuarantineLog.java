package org.tierlight.ingest.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.tierlight.ingest.quarantine.Decision;
import org.tierlight.ingest.quarantine.Fault;
import org.tierlight.ingest.quarantine.QuarantineLog;
import org.tierlight.ingest.quarantine.RefusedRecord;
import org.tierlight.message.Refusal;
import org.tierlight.message.TurnAsked;
import org.tierlight.message.kafka.QuarantineRecords;
import org.tierlight.vocabulary.Position;

/** The topic of quarantine, record by record. */
public final class KafkaQuarantineLog implements QuarantineLog {

  private final QuarantineReading reading;
  private final Acknowledged broker;

  /** Reads by one and appends by the other. */
  public KafkaQuarantineLog(QuarantineReading reading, Acknowledged broker) {
    this.reading = reading;
    this.broker = broker;
  }

  @Override
  public Optional<RefusedRecord> refused(long offset) {
    return reading
        .at(offset)
        .flatMap(
            record -> QuarantineRecords.refusal(record).map(refusal -> refused(record, refusal)));
  }

  @Override
  public Optional<Decision> decision(long offset) {
    return reading.at(offset).flatMap(DecisionMessages::read);
  }

  @Override
  public long ask(Position origin, String asker, Instant now) {
    TurnAsked asked = new TurnAsked(origin, asker, now);
    return broker.send(List.of(DecisionMessages.write(asked))).getFirst().offset();
  }

  @Override
  public long append(Decision decision) {
    return broker.send(List.of(DecisionMessages.write(decision))).getFirst().offset();
  }

  private static RefusedRecord refused(ConsumerRecord<byte[], byte[]> record, Refusal refusal) {
    return new RefusedRecord(
        new Fault(refusal.code(), refusal.pointer(), refusal.message()),
        Instant.ofEpochMilli(record.timestamp()),
        Arrays.stream(QuarantineRecords.original(record).toArray())
            .map(KafkaQuarantineLog::header)
            .toList(),
        Optional.ofNullable(record.value()));
  }

  private static RefusedRecord.Header header(Header header) {
    byte[] value = header.value();
    return new RefusedRecord.Header(header.key(), value == null ? "" : new String(value, UTF_8));
  }
}
