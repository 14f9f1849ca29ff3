package org.tierlight.risk.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.RiskFact.LinkEnded;
import org.tierlight.risk.fact.RiskFact.ShipmentWithdrawn;
import org.tierlight.risk.fact.Version;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** Facts about a six-tier world, drawn from its seed; all suppliers are made up. */
final class SixTierFacts {

  /** The day that the world stands at. */
  static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private static final int WINDOW = 300;
  private static final double CORRECTED = 0.05;
  private static final double WITHDRAWN = 0.03;
  private static final double REPORTED = 0.02;
  private static final double ENDED = 0.01;

  private final SixTierGraph graph;
  private final SplittableRandom random;
  private final SupplierId[] ids;
  private long shipments;
  private long facts;

  SixTierFacts(SixTierGraph graph, long seed) {
    this.graph = graph;
    this.random = new SplittableRandom(seed);
    this.ids = new SupplierId[graph.suppliers];
    for (int k = 0; k < ids.length; k++) {
      ids[k] = new SupplierId("supplier-" + k);
    }
  }

  /** Noon of the day that the world stands at. */
  static Instant noon() {
    return DAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  /** A shipment on a link. */
  DatedFact shipment(int link) {
    return shipment(shipments++, link);
  }

  /** One more shipment on some link. */
  DatedFact shipment() {
    return shipment(random.nextInt(graph.links()));
  }

  /** A verified sign at a supplier. */
  DatedFact sign(int supplier) {
    String item = "item-" + facts;
    EvidenceItem found =
        new EvidenceItem(
            item,
            SourceClass.VERIFIED,
            IloIndicator.DEBT_BONDAGE,
            random.nextDouble(),
            DAY,
            "benchmark",
            null,
            item);
    return dated(new EvidenceFound(ids[supplier], found, null));
  }

  /** What a stream brings: mostly shipments, some corrected or withdrawn, few signs and endings. */
  DatedFact mixed() {
    double kind = random.nextDouble();
    if (kind < CORRECTED) {
      return shipment(random.nextLong(shipments), random.nextInt(graph.links()));
    }
    if (kind < CORRECTED + WITHDRAWN) {
      return withdrawal(random.nextLong(shipments), random.nextInt(graph.links()));
    }
    if (kind < CORRECTED + WITHDRAWN + REPORTED) {
      return sign(random.nextInt(ids.length));
    }
    if (kind < CORRECTED + WITHDRAWN + REPORTED + ENDED) {
      return ending(random.nextInt(graph.links()));
    }
    return shipment();
  }

  private DatedFact shipment(long number, int link) {
    long cents = 1_000 + (long) (1_000_000 * Math.pow(random.nextDouble(), 3));
    LocalDate day = DAY.minusDays(random.nextInt(WINDOW));
    return dated(
        new GoodsShipped("shipment-" + number, seller(link), buyer(link), cents, day, null, true));
  }

  private DatedFact withdrawal(long number, int link) {
    return dated(new ShipmentWithdrawn("shipment-" + number, seller(link), buyer(link)));
  }

  private DatedFact ending(int link) {
    return dated(new LinkEnded(seller(link), buyer(link), DAY));
  }

  private DatedFact dated(RiskFact fact) {
    return new DatedFact(new Version(noon().plusMillis(facts++), "event"), fact);
  }

  private SupplierId seller(int link) {
    return ids[graph.seller(link)];
  }

  private SupplierId buyer(int link) {
    return ids[graph.buyer(link)];
  }
}
