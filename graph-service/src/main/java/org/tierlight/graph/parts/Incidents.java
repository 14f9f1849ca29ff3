package org.tierlight.graph.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tierlight.graph.parts.Impact.End;
import org.tierlight.graph.parts.Impact.Reason;
import org.tierlight.graph.parts.Impact.Step;
import org.tierlight.graph.parts.Impact.Verdict;
import org.tierlight.graph.suppliers.Sought;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.Neighbours;
import org.tierlight.vocabulary.SupplierId;

/**
 * Asks whether an incident at a partner reaches a supplier. Parts are followed as they are planned,
 * since a company in the chain buys much that goes elsewhere; links without a plan from company to
 * company.
 */
public final class Incidents {

  /** Ids that stand for a number of Catena-X begin so. */
  private static final String SCHEME = "bpn:";

  private final Plans plans;
  private final int most;

  /** Asks plans, for at most so many parts and links a question. */
  public Incidents(Plans plans, int most) {
    this.plans = plans;
    this.most = most;
  }

  /**
   * The answer for a supplier.
   *
   * @param partner the id of a supplier or site, or a number of Catena-X alone
   */
  public Sought<Impact> impact(SupplierId supplier, String partner) {
    return plans.look(
        (look, neighbours) ->
            neighbours
                .supplier(supplier)
                .map(
                    known ->
                        impact(known.id(), partner(partner, look, neighbours), look, neighbours)));
  }

  private Impact impact(
      SupplierId supplier, Partner partner, Plans.Look look, Neighbours neighbours) {
    PlannedChain chain = PlannedChain.under(look.records(supplier), look, most);
    Purchases purchases = Purchases.beside(chain.suppliers(), supplier, neighbours, most);
    Optional<List<Step>> hit =
        Stream.concat(chain.pathTo(partner).stream(), purchases.pathTo(partner).stream())
            .min(Comparator.comparingInt(path -> path.getLast().tier()));
    List<End> ends = new ArrayList<>(chain.ends(partner));
    ends.addAll(ends(supplier, partner, chain, purchases));
    boolean truncated = chain.truncated() || purchases.truncated();
    return new Impact(
        verdict(hit.isPresent(), ends.isEmpty() && !truncated),
        hit.map(path -> path.getLast().tier()).orElse(null),
        hit.orElse(List.of()),
        ends,
        chain.size(),
        truncated);
  }

  private static Verdict verdict(boolean hit, boolean whole) {
    if (hit) {
      return Verdict.YES;
    }
    return whole ? Verdict.NO : Verdict.UNKNOWN;
  }

  private static List<End> ends(
      SupplierId supplier, Partner partner, PlannedChain chain, Purchases purchases) {
    List<End> ends = new ArrayList<>();
    if (chain.isEmpty()) {
      ends.add(new End(Reason.NOTHING_PLANNED, null, supplier));
    }
    purchases
        .direct()
        .forEach(seller -> ends.add(new End(Reason.PURCHASE_UNPLANNED, null, seller)));
    if (partner instanceof Partner.Site(String _, boolean known) && !known) {
      ends.add(new End(Reason.PARTNER_UNKNOWN, null, null));
    }
    return ends;
  }

  private static Partner partner(String text, Plans.Look look, Neighbours neighbours) {
    return Stream.of(text, SCHEME + text)
        .filter(SupplierId::isValid)
        .map(SupplierId::new)
        .flatMap(id -> records(id, look, neighbours).stream())
        .findFirst()
        .<Partner>map(Partner.Company::new)
        .orElseGet(() -> new Partner.Site(text, look.isSite(text)));
  }

  private static Optional<Set<SupplierId>> records(
      SupplierId id, Plans.Look look, Neighbours neighbours) {
    return switch (neighbours.supplier(id)) {
      case Sought.Found<Summary>(Summary found) -> Optional.of(look.records(found.id()));
      case Sought.Merged<Summary>(SupplierId _, SupplierId whole) ->
          Optional.of(look.records(whole));
      case Sought.Unknown<Summary> _ -> Optional.empty();
    };
  }
}
