package org.tierlight.risk.kafka.streams;

import org.tierlight.message.Envelope;
import org.tierlight.message.EvidenceEnded;
import org.tierlight.message.EvidenceFact;
import org.tierlight.message.EvidenceRecorded;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.ShipmentWithdrawn;
import org.tierlight.risk.kafka.LoggedFact;
import org.tierlight.vocabulary.SupplierId;

/** The same logs, but no shipment moves to another buyer and no item to another supplier. */
final class Staying {

  private Staying() {}

  static LoggedFact staying(LoggedFact logged) {
    return switch (logged) {
      case LoggedFact.OfSupplier supplier -> supplier;
      case LoggedFact.OfIdentity identity -> identity;
      case LoggedFact.OfTrade(Envelope envelope, ShipmentFact fact) ->
          new LoggedFact.OfTrade(envelope, trade(fact));
      case LoggedFact.OfEvidence(Envelope envelope, EvidenceFact fact) ->
          new LoggedFact.OfEvidence(envelope, evidence(fact));
    };
  }

  private static ShipmentFact trade(ShipmentFact fact) {
    return switch (fact) {
      case ShipmentRecorded it ->
          new ShipmentRecorded(
              of(it.shipmentId(), it.buyerId()),
              it.sellerId(),
              it.buyerId(),
              it.hs(),
              it.description(),
              it.quantity(),
              it.unit(),
              it.value(),
              it.originalValue(),
              it.shippedAt(),
              it.from(),
              it.to(),
              it.document(),
              it.basis(),
              null);
      case ShipmentWithdrawn it ->
          new ShipmentWithdrawn(of(it.shipmentId(), it.buyerId()), it.sellerId(), it.buyerId());
      case ShipmentFact other -> other;
    };
  }

  private static EvidenceFact evidence(EvidenceFact fact) {
    return switch (fact) {
      case EvidenceRecorded it ->
          new EvidenceRecorded(
              of(it.evidenceId(), it.supplierId()),
              it.supplierId(),
              it.sourceClass(),
              it.indicator(),
              it.strength(),
              it.observedAt(),
              it.source(),
              it.reference(),
              it.cluster(),
              it.sender());
      case EvidenceEnded it ->
          new EvidenceEnded(
              of(it.evidenceId(), it.supplierId()),
              it.supplierId(),
              it.reason(),
              it.sourceClass(),
              it.endedAt(),
              it.source(),
              it.reference(),
              it.sender());
    };
  }

  private static String of(String thing, SupplierId keeper) {
    return thing + "@" + keeper;
  }
}
