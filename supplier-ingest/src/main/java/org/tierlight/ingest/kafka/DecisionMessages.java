package org.tierlight.ingest.kafka;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tierlight.ingest.quarantine.Decision;
import org.tierlight.ingest.quarantine.Fault;
import org.tierlight.ingest.quarantine.RecordId;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.message.Envelope;
import org.tierlight.message.MessageType;
import org.tierlight.message.QuarantineFact;
import org.tierlight.message.RecordDiscarded;
import org.tierlight.message.RecordReplayed;
import org.tierlight.message.ReplayRefused;
import org.tierlight.message.Topic;
import org.tierlight.message.TurnAsked;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.message.kafka.QuarantineRecords;

/** Decisions on refused records as records of quarantine, there and back. */
final class DecisionMessages {

  private static final String SOURCE = "/supplier-ingest/quarantine";

  private DecisionMessages() {}

  static ProducerRecord<byte[], byte[]> write(Decision decision) {
    QuarantineFact message = message(decision);
    return write(message, at(message).toString());
  }

  private static ProducerRecord<byte[], byte[]> write(QuarantineFact message, String once) {
    String id = RecordId.of(message.record());
    Envelope envelope =
        new Envelope(
            id + "." + once, SOURCE, MessageType.of(message).typeName(), at(message), null);
    return FactRecords.write(Topic.QUARANTINE, id, envelope, message);
  }

  /** The decision that a record tells of; empty where it is a refused one, or nothing of ours. */
  static Optional<Decision> read(ConsumerRecord<byte[], byte[]> record) {
    return fact(record).flatMap(DecisionMessages::decision);
  }

  static ProducerRecord<byte[], byte[]> write(TurnAsked asked) {
    return write(asked, asked.asker() + "." + asked.askedAt());
  }

  /** Who is about to decide, where a record tells of that. */
  static Optional<TurnAsked> turn(ConsumerRecord<byte[], byte[]> record) {
    return fact(record).filter(TurnAsked.class::isInstance).map(TurnAsked.class::cast);
  }

  private static Optional<QuarantineFact> fact(ConsumerRecord<byte[], byte[]> record) {
    if (record.value() == null || QuarantineRecords.position(record).isPresent()) {
      return Optional.empty();
    }
    try {
      return Optional.of(FactRecords.read(record, QuarantineFact.class).content());
    } catch (UnreadableMessage foreign) {
      return Optional.empty();
    }
  }

  private static QuarantineFact message(Decision decision) {
    return switch (decision) {
      case Decision.Replayed made ->
          new RecordReplayed(
              made.origin(),
              made.mended(),
              outcome(made),
              made.fact(),
              made.at(),
              made.by(),
              made.content());
      case Decision.Discarded made ->
          new RecordDiscarded(made.origin(), made.reason(), made.at(), made.by());
      case Decision.RefusedAgain made ->
          new ReplayRefused(
              made.origin(),
              made.mended(),
              made.fault().code(),
              QuarantineRecords.shortened(made.fault().pointer()),
              QuarantineRecords.shortened(made.fault().message()),
              made.at(),
              made.by());
    };
  }

  private static RecordReplayed.Outcome outcome(Decision.Replayed made) {
    return made.status() == Receipt.Status.DUPLICATE
        ? RecordReplayed.Outcome.DUPLICATE
        : RecordReplayed.Outcome.ACCEPTED;
  }

  private static Instant at(QuarantineFact message) {
    return switch (message) {
      case RecordReplayed made -> made.decidedAt();
      case RecordDiscarded made -> made.decidedAt();
      case ReplayRefused made -> made.refusedAt();
      case TurnAsked made -> made.askedAt();
    };
  }

  private static Optional<Decision> decision(QuarantineFact message) {
    return switch (message) {
      case RecordReplayed made ->
          Optional.of(
              new Decision.Replayed(
                  made.record(),
                  made.mended(),
                  made.content(),
                  Receipt.Status.valueOf(made.outcome().name()),
                  made.fact(),
                  made.decidedAt(),
                  made.by()));
      case RecordDiscarded made ->
          Optional.of(
              new Decision.Discarded(made.record(), made.reason(), made.decidedAt(), made.by()));
      case ReplayRefused made ->
          Optional.of(
              new Decision.RefusedAgain(
                  made.record(),
                  made.mended(),
                  new Fault(made.code(), made.pointer(), made.message()),
                  made.refusedAt(),
                  made.by()));
      case TurnAsked _ -> Optional.empty();
    };
  }
}
