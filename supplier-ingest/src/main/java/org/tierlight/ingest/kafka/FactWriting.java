package org.tierlight.ingest.kafka;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.statement.EvidenceStatement;
import org.tierlight.ingest.statement.Statement;
import org.tierlight.ingest.statement.SupplierStatement;
import org.tierlight.ingest.statement.TradeStatement;
import org.tierlight.ingest.submission.Examined.Draft;
import org.tierlight.message.Envelope;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.LinkDeclared;
import org.tierlight.message.LinkTerminated;
import org.tierlight.message.MessageType;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.SupplierDeclared;
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
          record(Topic.FACTS_SUPPLIERS, supplier.supplierId().value(), draft, message(supplier));
      case TradeStatement trade ->
          record(Topic.FACTS_SHIPMENTS, trade.buyerId().value(), draft, message(trade));
      case EvidenceStatement evidence ->
          record(Topic.FACTS_EVIDENCE, evidence.supplierId().value(), draft, message(evidence));
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

  private static SupplierDeclared message(SupplierStatement said) {
    return new SupplierDeclared(
        said.supplierId(),
        said.name(),
        said.aliases(),
        said.identifiers(),
        said.country(),
        said.region(),
        said.address(),
        coordinates(said.coordinates()),
        said.isic(),
        said.hs(),
        said.primaryProducer(),
        said.declaredPurchases(),
        said.disclosure());
  }

  private static SupplierDeclared.@Nullable Coordinates coordinates(
      SupplierStatement.@Nullable Coordinates said) {
    return said == null
        ? null
        : new SupplierDeclared.Coordinates(said.latitude(), said.longitude());
  }

  private static ShipmentFact message(TradeStatement said) {
    return switch (said) {
      case TradeStatement.Shipment shipment -> message(shipment);
      case TradeStatement.Link link ->
          new LinkDeclared(
              link.sellerId(), link.buyerId(), link.hs(), link.since(), link.document());
      case TradeStatement.Termination ended ->
          new LinkTerminated(
              ended.sellerId(), ended.buyerId(), ended.terminatedAt(), ended.document());
    };
  }

  private static ShipmentRecorded message(TradeStatement.Shipment said) {
    return new ShipmentRecorded(
        said.shipmentId(),
        said.sellerId(),
        said.buyerId(),
        said.hs(),
        said.description(),
        said.quantity(),
        said.unit(),
        said.value(),
        said.originalValue(),
        said.shippedAt(),
        said.from(),
        said.to(),
        said.document());
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
        said.cluster());
  }
}
