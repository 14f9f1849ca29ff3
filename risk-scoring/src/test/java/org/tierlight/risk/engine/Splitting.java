package org.tierlight.risk.engine;

import java.util.stream.Stream;
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
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.vocabulary.SupplierId;

/**
 * Keeps one supplier in two records: both are told all that is known of it and buy all that it
 * bought; what it sold is divided between them.
 *
 * @param percent how much of each sale the first record keeps
 */
record Splitting(SupplierId supplier, int percent) {

  private static final int WHOLE = 100;

  /** The second record. */
  SupplierId second() {
    return new SupplierId(supplier.value() + "-second");
  }

  private SupplierId other(SupplierId one) {
    return one.equals(supplier) ? second() : one;
  }

  /**
   * What the two records are told in place of a fact. A shipment or item that is not of this
   * supplier gets a twin that weighs nothing, since a later version may move both to the supplier.
   */
  Stream<RiskFact> divided(RiskFact fact) {
    return switch (fact) {
      case SupplierDescribed f ->
          Stream.of(f, new SupplierDescribed(other(f.supplier()), f.profile()));
      case GoodsShipped f -> divided(f);
      case LinkNamed f -> Stream.of(f, new LinkNamed(other(f.seller()), other(f.buyer())));
      case LinkEnded f -> Stream.of(f, new LinkEnded(other(f.seller()), other(f.buyer()), f.on()));
      case EvidenceFound f ->
          Stream.of(f, new EvidenceFound(other(f.supplier()), twin(f.item()), f.sender()));
      case EvidenceEnded f ->
          Stream.of(
              f,
              new EvidenceEnded(
                  twin(f.itemId()), other(f.supplier()), f.reason(), f.by(), f.on(), f.sender()));
      case ShipmentWithdrawn f ->
          Stream.of(
              f, new ShipmentWithdrawn(twin(f.shipmentId()), other(f.seller()), other(f.buyer())));
      case AssuranceGiven f -> Stream.of(f, new AssuranceGiven(other(f.supplier()), f.assurance()));
      case ChannelReported f ->
          Stream.of(
              f, new ChannelReported(other(f.supplier()), f.first(), f.last(), f.accessibility()));
      case RecordsDecided f -> Stream.of(f);
    };
  }

  private Stream<RiskFact> divided(GoodsShipped f) {
    boolean sold = f.seller().equals(supplier);
    boolean bought = f.buyer().equals(supplier);
    long kept = sold ? f.cents() * percent / WHOLE : f.cents();
    long rest = bought ? f.cents() : f.cents() - kept;
    GoodsShipped twin =
        new GoodsShipped(
            twin(f.shipmentId()),
            other(f.seller()),
            other(f.buyer()),
            rest,
            f.shippedOn(),
            f.hs(),
            f.documented());
    return Stream.of(withCents(f, kept), twin);
  }

  private static GoodsShipped withCents(GoodsShipped f, long cents) {
    return new GoodsShipped(
        f.shipmentId(), f.seller(), f.buyer(), cents, f.shippedOn(), f.hs(), f.documented());
  }

  private static String twin(String id) {
    return id + "-twin";
  }

  private static EvidenceItem twin(EvidenceItem of) {
    return new EvidenceItem(
        twin(of.id()),
        of.sourceClass(),
        of.indicator(),
        of.strength(),
        of.observedOn(),
        of.source(),
        of.reference(),
        of.cluster(),
        of.fingerprint());
  }
}
