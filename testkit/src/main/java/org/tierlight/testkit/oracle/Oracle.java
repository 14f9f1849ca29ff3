package org.tierlight.testkit.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

/** Solves the whole network at once, from nothing (method.md sections 2 to 5). */
public final class Oracle {

  private static final double BETA = 0.2;
  private static final double DELTA = 0.8;
  private static final double GAMMA = 0.8;
  private static final double PRIOR = 0.25;
  private static final double RAMP = 0.05;
  private static final double INFERRED = 0.6;
  private static final double STILL = 1e-13;

  private final Facts facts;
  private final LocalDate today;
  private final Function<SupplierId, Interval> inherent;

  /**
   * An oracle for a day.
   *
   * @param inherent i(s) of section 2; {@link Interval#UNKNOWN} where no factor is known
   */
  public Oracle(Facts facts, LocalDate today, Function<SupplierId, Interval> inherent) {
    this.facts = facts;
    this.today = today;
    this.inherent = inherent;
  }

  private record Node(
      Buyer buying,
      double evidence,
      double freshEvidence,
      double assurance,
      Interval inherent,
      boolean listed) {

    /** r. */
    double own(double e, double inherentRisk) {
      return 1 - (1 - e) * (1 - BETA * inherentRisk * (1 - assurance));
    }
  }

  /** What every supplier's score must be. */
  public Map<SupplierId, Expected> scores() {
    Map<SupplierId, Node> nodes = nodes();
    Map<SupplierId, Double> low = settle(nodes, (node, e) -> exposure(node, e, Bound.LOW));
    Map<SupplierId, Double> mid = settle(nodes, (node, e) -> exposure(node, e, Bound.MID));
    Map<SupplierId, Double> high = settle(nodes, (node, e) -> exposure(node, e, Bound.HIGH));
    Map<SupplierId, Double> alerts = settle(nodes, Oracle::alert);
    Set<SupplierId> listed = listed(nodes);
    Map<SupplierId, Expected> scores = new TreeMap<>();
    nodes.forEach(
        (supplier, node) ->
            scores.put(
                supplier,
                new Expected(
                    interval(at(low, supplier), at(mid, supplier), at(high, supplier)),
                    at(alerts, supplier),
                    legalFlag(node, listed))));
    return scores;
  }

  private enum Bound {
    LOW,
    MID,
    HIGH
  }

  private interface Step {
    double next(Node node, Map<SupplierId, Double> before);
  }

  private Map<SupplierId, Node> nodes() {
    Map<SupplierId, List<ShipmentRecorded>> inbound =
        facts.shipments().stream().collect(Collectors.groupingBy(ShipmentRecorded::buyerId));
    Map<SupplierId, Node> nodes = new TreeMap<>();
    for (SupplierId supplier : facts.suppliers()) {
      OwnRecord own = new OwnRecord(facts, supplier, today);
      nodes.put(
          supplier,
          new Node(
              Buyer.of(supplier, inbound.getOrDefault(supplier, List.of()), facts, today),
              own.decayed(),
              own.fresh(),
              own.assurance(),
              inherent.apply(supplier),
              own.listed()));
    }
    return nodes;
  }

  private static Map<SupplierId, Double> settle(Map<SupplierId, Node> nodes, Step step) {
    Map<SupplierId, Double> values = new TreeMap<>();
    nodes.keySet().forEach(supplier -> values.put(supplier, 0.0));
    double moved = 1;
    while (moved > STILL) {
      moved = 0;
      for (Map.Entry<SupplierId, Node> entry : nodes.entrySet()) {
        double next = step.next(entry.getValue(), values);
        moved = Math.max(moved, Math.abs(next - at(values, entry.getKey())));
        values.put(entry.getKey(), next);
      }
    }
    return values;
  }

  private static double exposure(Node node, Map<SupplierId, Double> e, Bound bound) {
    double known = 0;
    for (Map.Entry<SupplierId, Double> share : node.buying().shares().entrySet()) {
      known += share.getValue() * at(e, share.getKey());
    }
    double own =
        switch (bound) {
          case LOW -> node.own(node.evidence(), node.inherent().low());
          case MID -> node.own(node.evidence(), node.inherent().mid());
          case HIGH -> node.own(node.freshEvidence(), node.inherent().high());
        };
    double unknown =
        switch (bound) {
          case LOW -> 0;
          case MID -> cautious(node, known, e);
          case HIGH -> 1;
        };
    double upstream = node.buying().coverage() * known + node.buying().undisclosed() * unknown;
    return own + (1 - own) * DELTA * upstream;
  }

  /** n_mid: what is assumed of the share that nobody disclosed. */
  private static double cautious(Node node, double known, Map<SupplierId, Double> e) {
    double lapsed =
        node.buying().lapsed().stream().mapToDouble(seller -> at(e, seller)).max().orElse(0);
    double floor = Math.max(PRIOR, BETA * node.inherent().mid());
    return Math.max(floor, Math.max(known, lapsed));
  }

  private static double alert(Node node, Map<SupplierId, Double> alerts) {
    double strongest = node.evidence();
    for (Map.Entry<SupplierId, Double> share : node.buying().shares().entrySet()) {
      double ramp = Math.min(1, node.buying().coverage() * share.getValue() / RAMP);
      double kappa = node.buying().documented().contains(share.getKey()) ? 1 : INFERRED;
      strongest = Math.max(strongest, GAMMA * kappa * ramp * at(alerts, share.getKey()));
    }
    return strongest;
  }

  private static boolean legalFlag(Node node, Set<SupplierId> listed) {
    return node.listed() || node.buying().suppliers().stream().anyMatch(listed::contains);
  }

  private static Set<SupplierId> listed(Map<SupplierId, Node> nodes) {
    return nodes.entrySet().stream()
        .filter(node -> node.getValue().listed())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Rounding of the last digit may put low above mid where both are the same number. */
  private static Interval interval(double low, double mid, double high) {
    return new Interval(Math.min(low, mid), mid, Math.max(mid, Math.min(1, high)));
  }

  private static double at(Map<SupplierId, Double> values, SupplierId supplier) {
    return values.getOrDefault(supplier, 0.0);
  }
}
