package org.tierlight.risk.engine;

import java.util.function.UnaryOperator;
import org.tierlight.identity.Decision;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.AssuranceGiven;
import org.tierlight.risk.fact.RiskFact.ChannelReported;
import org.tierlight.risk.fact.RiskFact.EvidenceEnded;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.RiskFact.LinkEnded;
import org.tierlight.risk.fact.RiskFact.LinkNamed;
import org.tierlight.risk.fact.RiskFact.RecordsDecided;
import org.tierlight.risk.fact.RiskFact.ShipmentWithdrawn;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.vocabulary.SupplierId;

/** Gives every supplier of a fact another name, and another place in every order. */
final class Renaming {

  private Renaming() {}

  static SupplierId renamed(SupplierId supplier) {
    return new SupplierId((char) ('z' - supplier.value().charAt(0) + 'a') + "-renamed");
  }

  static RiskFact renamed(RiskFact fact) {
    return renamed(fact, Renaming::renamed, shipment -> "x" + shipment);
  }

  static RiskFact renamed(
      RiskFact fact, UnaryOperator<SupplierId> to, UnaryOperator<String> shipment) {
    return switch (fact) {
      case SupplierDescribed f -> new SupplierDescribed(to.apply(f.supplier()), f.profile());
      case GoodsShipped f ->
          new GoodsShipped(
              shipment.apply(f.shipmentId()),
              to.apply(f.seller()),
              to.apply(f.buyer()),
              f.cents(),
              f.shippedOn(),
              f.hs(),
              f.documented());
      case LinkNamed f -> new LinkNamed(to.apply(f.seller()), to.apply(f.buyer()));
      case LinkEnded f -> new LinkEnded(to.apply(f.seller()), to.apply(f.buyer()), f.on());
      case EvidenceFound f -> new EvidenceFound(to.apply(f.supplier()), f.item(), f.sender());
      case EvidenceEnded f ->
          new EvidenceEnded(
              f.itemId(), to.apply(f.supplier()), f.reason(), f.by(), f.on(), f.sender());
      case ShipmentWithdrawn f ->
          new ShipmentWithdrawn(
              shipment.apply(f.shipmentId()), to.apply(f.seller()), to.apply(f.buyer()));
      case AssuranceGiven f -> new AssuranceGiven(to.apply(f.supplier()), f.assurance());
      case ChannelReported f ->
          new ChannelReported(to.apply(f.supplier()), f.first(), f.last(), f.accessibility());
      case RecordsDecided f -> new RecordsDecided(renamed(f.decision(), to));
    };
  }

  private static Decision renamed(Decision decision, UnaryOperator<SupplierId> to) {
    return new Decision(
        to.apply(decision.record()),
        to.apply(decision.other()),
        decision.relation(),
        decision.byPerson(),
        decision.time(),
        decision.id());
  }
}
