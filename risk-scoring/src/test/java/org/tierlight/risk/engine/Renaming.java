package org.tierlight.risk.engine;

import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.AssuranceGiven;
import org.tierlight.risk.fact.RiskFact.ChannelReported;
import org.tierlight.risk.fact.RiskFact.EvidenceEnded;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.RiskFact.LinkEnded;
import org.tierlight.risk.fact.RiskFact.LinkNamed;
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
    return switch (fact) {
      case SupplierDescribed f -> new SupplierDescribed(renamed(f.supplier()), f.profile());
      case GoodsShipped f ->
          new GoodsShipped(
              "x" + f.shipmentId(),
              renamed(f.seller()),
              renamed(f.buyer()),
              f.cents(),
              f.shippedOn(),
              f.hs(),
              f.documented());
      case LinkNamed f -> new LinkNamed(renamed(f.seller()), renamed(f.buyer()));
      case LinkEnded f -> new LinkEnded(renamed(f.seller()), renamed(f.buyer()), f.on());
      case EvidenceFound f -> new EvidenceFound(renamed(f.supplier()), f.item(), f.sender());
      case EvidenceEnded f ->
          new EvidenceEnded(
              f.itemId(), renamed(f.supplier()), f.reason(), f.by(), f.on(), f.sender());
      case ShipmentWithdrawn f ->
          new ShipmentWithdrawn("x" + f.shipmentId(), renamed(f.seller()), renamed(f.buyer()));
      case AssuranceGiven f -> new AssuranceGiven(renamed(f.supplier()), f.assurance());
      case ChannelReported f ->
          new ChannelReported(renamed(f.supplier()), f.first(), f.last(), f.accessibility());
    };
  }
}
