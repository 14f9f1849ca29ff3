package org.tierlight.risk.engine;

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
import org.tierlight.risk.fact.Version;
import org.tierlight.vocabulary.SupplierId;

/** Takes each fact to the part of the engine that it speaks of. */
final class Intake {

  private final State state;
  private final Deliveries deliveries;
  private final EndedLinks endedLinks;

  Intake(State state, Deliveries deliveries, EndedLinks endedLinks) {
    this.state = state;
    this.deliveries = deliveries;
    this.endedLinks = endedLinks;
  }

  void apply(Version version, RiskFact fact) {
    Dossiers dossiers = state.dossiers;
    switch (fact) {
      case GoodsShipped shipped -> ship(version, shipped);
      case SupplierDescribed described -> describe(version, described);
      case ShipmentWithdrawn withdrawn -> withdraw(version, withdrawn);
      case EvidenceFound found -> dossiers.evidence(node(found.supplier()), version, found);
      case EvidenceEnded ended -> dossiers.ended(node(ended.supplier()), version, ended);
      case LinkNamed named -> know(named.seller(), named.buyer());
      case LinkEnded ended -> end(version, ended);
      case AssuranceGiven given -> dossiers.assurance(node(given.supplier()), version, given);
      case ChannelReported report -> dossiers.channel(node(report.supplier()), version, report);
      case RecordsDecided decided -> state.homes.take(decided.decision());
    }
  }

  private int node(SupplierId supplier) {
    return state.node(supplier);
  }

  /**
   * An overtaken version still makes its suppliers known, so that the order makes no difference.
   */
  private void ship(Version version, GoodsShipped shipped) {
    int seller = node(shipped.seller());
    int buyer = node(shipped.buyer());
    deliveries.ship(version, shipped, seller, buyer, Calendar.dayOf(shipped.shippedOn()));
  }

  private void withdraw(Version version, ShipmentWithdrawn withdrawn) {
    know(withdrawn.seller(), withdrawn.buyer());
    deliveries.withdraw(version, withdrawn.shipmentId());
  }

  private void describe(Version version, SupplierDescribed described) {
    int node = node(described.supplier());
    if (state.dossiers.describe(node, version, described.profile())) {
      int home = state.homes.of(node);
      state.declarations.describe(home, state.dossiers.profile(home));
    }
  }

  /** A link without shipments weighs nothing; but both ends exist from now on. */
  private void know(SupplierId seller, SupplierId buyer) {
    node(seller);
    node(buyer);
  }

  private void end(Version version, LinkEnded ended) {
    endedLinks.end(version, node(ended.seller()), node(ended.buyer()), Calendar.dayOf(ended.on()));
  }
}
