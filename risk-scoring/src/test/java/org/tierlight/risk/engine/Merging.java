package org.tierlight.risk.engine;

import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tierlight.identity.SameSuppliers;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.RiskFact.LinkEnded;
import org.tierlight.risk.fact.RiskFact.LinkNamed;
import org.tierlight.risk.fact.RiskFact.RecordsDecided;
import org.tierlight.risk.fact.RiskFact.ShipmentWithdrawn;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.SupplierId;

/** What an engine comes to that is told all facts in the names of suppliers, and no decision. */
final class Merging {

  private final SameSuppliers same = new SameSuppliers();
  private final ScoringEngine engine;

  private Merging(List<VersionedFact> decisions, LocalDate today) {
    decisions.forEach(it -> same.take(((RecordsDecided) it.fact()).decision()));
    engine = new ScoringEngine(PUBLISHED, Trial.VARIED, Trial.at(today));
  }

  static ScoringEngine engine(
      List<VersionedFact> facts, List<VersionedFact> decisions, LocalDate today) {
    Merging merging = new Merging(decisions, today);
    Map<String, VersionedFact> shipments = new HashMap<>();
    facts.stream()
        .filter(it -> !shipment(it.fact()).isEmpty())
        .sorted(Comparator.comparing(VersionedFact::version))
        .forEach(it -> shipments.put(shipment(it.fact()), it));
    for (VersionedFact fact : facts) {
      String shipment = shipment(fact.fact());
      boolean isOvertaken = !shipment.isEmpty() && !fact.equals(shipments.get(shipment));
      merging.tell(fact, isOvertaken);
    }
    return merging.engine;
  }

  /** Some shipments say what they are. */
  static List<VersionedFact> withGoods(List<VersionedFact> facts) {
    return facts.stream().map(it -> new VersionedFact(it.version(), withGoods(it.fact()))).toList();
  }

  private static RiskFact withGoods(RiskFact fact) {
    return fact instanceof GoodsShipped f && f.cents() % 2 == 0
        ? new GoodsShipped(
            f.shipmentId(),
            f.seller(),
            f.buyer(),
            f.cents(),
            f.shippedOn(),
            new HsCode("5201" + (10 + f.shipmentId().length()), HsEdition.HS2022),
            f.documented())
        : fact;
  }

  private static String shipment(RiskFact fact) {
    return switch (fact) {
      case GoodsShipped shipped -> shipped.shipmentId();
      case ShipmentWithdrawn withdrawn -> withdrawn.shipmentId();
      case RiskFact other -> "";
    };
  }

  /** Nobody supplies itself: such a fact says no more than that there is a supplier. */
  private void tell(VersionedFact fact, boolean isOvertaken) {
    List<SupplierId> ends = ends(fact.fact()).map(same::supplierOf).distinct().toList();
    if (isOvertaken || ends.size() == 1) {
      ends.forEach(engine::meet);
    } else {
      engine.apply(fact.version(), Renaming.renamed(fact.fact(), same::supplierOf, it -> it));
    }
  }

  private static Stream<SupplierId> ends(RiskFact fact) {
    return switch (fact) {
      case GoodsShipped f -> Stream.of(f.seller(), f.buyer());
      case ShipmentWithdrawn f -> Stream.of(f.seller(), f.buyer());
      case LinkNamed f -> Stream.of(f.seller(), f.buyer());
      case LinkEnded f -> Stream.of(f.seller(), f.buyer());
      case RiskFact other -> Stream.of();
    };
  }
}
