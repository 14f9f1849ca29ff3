package org.tierlight.risk.kafka;

import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tierlight.message.Envelope;
import org.tierlight.message.EvidenceFact;
import org.tierlight.message.IdentityDecided;
import org.tierlight.message.MessageType;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.SupplierFact;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.risk.engine.ScoringEngine;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.fact.Subject;
import org.tierlight.testkit.oracle.Facts;

/** A message of the log, told to the engine as its bytes and to the oracle as it is. */
public sealed interface LoggedFact {

  record OfSupplier(Envelope envelope, SupplierFact fact) implements LoggedFact {}

  record OfTrade(Envelope envelope, ShipmentFact fact) implements LoggedFact {}

  record OfEvidence(Envelope envelope, EvidenceFact fact) implements LoggedFact {}

  record OfIdentity(Envelope envelope, IdentityDecided fact) implements LoggedFact {}

  /** When and by whom it was told. */
  Envelope envelope();

  default void tell(Facts facts) {
    switch (this) {
      case OfSupplier(Envelope envelope, SupplierFact fact) -> facts.add(envelope, fact);
      case OfTrade(Envelope envelope, ShipmentFact fact) -> facts.add(envelope, fact);
      case OfEvidence(Envelope envelope, EvidenceFact fact) -> facts.add(envelope, fact);
      case OfIdentity(Envelope envelope, IdentityDecided fact) -> facts.add(envelope, fact);
    }
  }

  default void tell(ScoringEngine engine) {
    DatedFact dated = read(record("key"));
    engine.apply(dated.version(), dated.fact());
  }

  /** As supplier-ingest sends it, under the key of who keeps it. */
  default ProducerRecord<byte[], byte[]> record() {
    return record(Subject.of(read(record(""))).keeper().value());
  }

  private ProducerRecord<byte[], byte[]> record(String key) {
    return switch (this) {
      case OfSupplier(Envelope envelope, SupplierFact fact) ->
          record(Topic.FACTS_SUPPLIERS, key, envelope, fact);
      case OfTrade(Envelope envelope, ShipmentFact fact) ->
          record(Topic.FACTS_SHIPMENTS, key, envelope, fact);
      case OfEvidence(Envelope envelope, EvidenceFact fact) ->
          record(Topic.FACTS_EVIDENCE, key, envelope, fact);
      case OfIdentity(Envelope envelope, IdentityDecided fact) ->
          record(Topic.FACTS_IDENTITY, key, envelope, fact);
    };
  }

  private static ProducerRecord<byte[], byte[]> record(
      Topic topic, String key, Envelope envelope, Object fact) {
    String type = MessageType.of(fact).typeName();
    Envelope typed = new Envelope(envelope.id(), envelope.source(), type, envelope.time(), null);
    return FactRecords.write(topic, key, typed, fact);
  }

  private static DatedFact read(ProducerRecord<byte[], byte[]> sent) {
    return FactDecoder.decode(LogRecords.at(sent, 0, Instant.EPOCH));
  }
}
