package org.tierlight.risk.kafka;

import org.tierlight.message.Envelope;
import org.tierlight.message.EvidenceFact;
import org.tierlight.message.MessageType;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.SupplierFact;
import org.tierlight.message.Topic;
import org.tierlight.risk.engine.ScoringEngine;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.testkit.oracle.Facts;

/** A message of the log, told to the engine as its bytes and to the oracle as it is. */
public sealed interface LoggedFact {

  record OfSupplier(Envelope envelope, SupplierFact fact) implements LoggedFact {}

  record OfTrade(Envelope envelope, ShipmentFact fact) implements LoggedFact {}

  record OfEvidence(Envelope envelope, EvidenceFact fact) implements LoggedFact {}

  /** When and by whom it was told. */
  Envelope envelope();

  default void tell(Facts facts) {
    switch (this) {
      case OfSupplier(Envelope envelope, SupplierFact fact) -> facts.add(envelope, fact);
      case OfTrade(Envelope envelope, ShipmentFact fact) -> facts.add(envelope, fact);
      case OfEvidence(Envelope envelope, EvidenceFact fact) -> facts.add(envelope, fact);
    }
  }

  default void tell(ScoringEngine engine) {
    DatedFact dated =
        switch (this) {
          case OfSupplier(Envelope envelope, SupplierFact fact) ->
              read(Topic.FACTS_SUPPLIERS, envelope, fact);
          case OfTrade(Envelope envelope, ShipmentFact fact) ->
              read(Topic.FACTS_SHIPMENTS, envelope, fact);
          case OfEvidence(Envelope envelope, EvidenceFact fact) ->
              read(Topic.FACTS_EVIDENCE, envelope, fact);
        };
    engine.apply(dated.version(), dated.fact());
  }

  private static DatedFact read(Topic topic, Envelope envelope, Object fact) {
    Envelope typed =
        new Envelope(
            envelope.id(),
            envelope.source(),
            MessageType.of(fact).typeName(),
            envelope.time(),
            null);
    return FactDecoder.decode(LogRecords.of(topic, "key", typed, fact));
  }
}
