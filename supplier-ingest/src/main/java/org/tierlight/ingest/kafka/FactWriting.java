package org.tierlight.ingest.kafka;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.tierlight.ingest.statement.EndStatement;
import org.tierlight.ingest.statement.EventStatement;
import org.tierlight.ingest.statement.EvidenceStatement;
import org.tierlight.ingest.statement.OwnershipStatement;
import org.tierlight.ingest.statement.PartStatement;
import org.tierlight.ingest.statement.Statement;
import org.tierlight.ingest.statement.SupplierStatement;
import org.tierlight.ingest.statement.TradeStatement;
import org.tierlight.ingest.statement.VouchingStatement;
import org.tierlight.ingest.submission.Examined.Draft;
import org.tierlight.message.Envelope;
import org.tierlight.message.EvidenceEnded;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.MessageType;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.FactRecords;

/** Statements as records of the fact topics. */
final class FactWriting {

  private FactWriting() {}

  static ProducerRecord<byte[], byte[]> record(Draft draft) {
    ProducerRecord<byte[], byte[]> record = record(draft, draft.statement());
    FactHeaders.add(record.headers(), draft.key(), draft.body());
    return record;
  }

  private static ProducerRecord<byte[], byte[]> record(Draft draft, Statement statement) {
    return switch (statement) {
      case SupplierStatement supplier ->
          record(
              Topic.FACTS_SUPPLIERS,
              supplier.supplierId().value(),
              draft,
              SupplierMessages.of(supplier));
      case VouchingStatement vouching ->
          record(
              Topic.FACTS_SUPPLIERS,
              vouching.supplierId().value(),
              draft,
              SupplierMessages.of(vouching));
      case OwnershipStatement owned ->
          record(Topic.FACTS_IDENTITY, owned.assetId().value(), draft, SupplierMessages.of(owned));
      case PartStatement part ->
          record(
              Topic.FACTS_SUPPLIERS, part.supplierId().value(), draft, SupplierMessages.of(part));
      case TradeStatement trade ->
          record(Topic.FACTS_SHIPMENTS, trade.buyerId().value(), draft, TradeMessages.of(trade));
      case EvidenceStatement evidence ->
          record(Topic.FACTS_EVIDENCE, evidence.supplierId().value(), draft, message(evidence));
      case EndStatement ended ->
          record(Topic.FACTS_EVIDENCE, ended.supplierId().value(), draft, message(ended));
      case EventStatement event ->
          record(Topic.FACTS_LOTS, event.hash(), draft, EventMessages.of(event));
    };
  }

  private static ProducerRecord<byte[], byte[]> record(
      Topic topic, String key, Draft draft, Object message) {
    Envelope envelope =
        new Envelope(
            draft.id(),
            draft.source(),
            MessageType.of(message).typeName(),
            draft.time(),
            draft.trace());
    return FactRecords.write(topic, key, envelope, message);
  }

  private static EvidenceRecorded message(EvidenceStatement said) {
    return new EvidenceRecorded(
        said.evidenceId(),
        said.supplierId(),
        said.sourceClass(),
        said.indicator(),
        said.strength(),
        said.observedAt(),
        said.source(),
        said.reference(),
        said.cluster(),
        said.sender(),
        said.fingerprint());
  }

  private static EvidenceEnded message(EndStatement said) {
    return new EvidenceEnded(
        said.evidenceId(),
        said.supplierId(),
        said.reason(),
        said.sourceClass(),
        said.endedAt(),
        said.source(),
        said.reference(),
        said.sender());
  }
}
