package org.tierlight.risk.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tierlight.risk.column.Numbering;
import org.tierlight.risk.explanation.ChainLink;
import org.tierlight.risk.explanation.Explanation;
import org.tierlight.risk.legal.LegalStanding;
import org.tierlight.risk.model.Leavings;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Standing;
import org.tierlight.risk.orders.Order;
import org.tierlight.risk.orders.Seller;
import org.tierlight.vocabulary.SupplierId;

/** Where each supplier stands in one valuation, and why. */
public final class Assessments {

  private final Valuation valuation;
  private final Numbering<SupplierId> numbers;
  private final Explainer explainer;
  private final Chains chains;
  private final LegalReadings legal;
  private final SellerReadings sellers;

  Assessments(Valuation valuation, Numbering<SupplierId> numbers, Parameters parameters) {
    this.valuation = valuation;
    this.numbers = numbers;
    this.explainer = new Explainer(valuation, parameters);
    this.chains = new Chains(valuation);
    this.legal = new LegalReadings(valuation);
    this.sellers = new SellerReadings(valuation);
  }

  /** Every supplier that a fact speaks of, in order of first mention. */
  public List<SupplierId> suppliers() {
    return IntStream.range(0, valuation.nodes())
        .filter(valuation::stands)
        .mapToObj(valuation::supplier)
        .toList();
  }

  /** Where a supplier stands; empty if no fact speaks of it. */
  public Optional<Standing> standing(SupplierId supplier) {
    return of(supplier, valuation::standing);
  }

  /**
   * Why a supplier's mid exposure is what it is.
   *
   * @param largest how many terms are spelled out; the others are summed by kind
   */
  public Optional<Explanation> explain(SupplierId supplier, int largest) {
    return of(supplier, node -> explainer.explain(node, largest));
  }

  /** The same for an alert: many may be raised at once, so it looks less far. */
  public Optional<Explanation> explainAlert(SupplierId supplier, int largest) {
    return of(supplier, node -> explainer.explainAlert(node, largest));
  }

  /** The chain behind a supplier's alert strength, from itself to the cause. */
  public List<ChainLink> chain(SupplierId supplier) {
    return of(supplier, chains::ofAlert).orElse(List.of());
  }

  /** The chain behind a supplier's legal flag: itself, or itself and a listed direct supplier. */
  public List<ChainLink> legalChain(SupplierId supplier) {
    return of(supplier, chains::ofLegalFlag).orElse(List.of());
  }

  /** What no longer counts of the evidence on a supplier, and which endings were ignored. */
  public Leavings leavings(SupplierId supplier) {
    return of(supplier, node -> valuation.ownRisks().leavings(node, valuation.day()))
        .orElse(Leavings.NONE);
  }

  /**
   * What law says of a supplier, and what its legal flag rests on; empty if no fact speaks of it.
   */
  public Optional<LegalStanding> legal(SupplierId supplier) {
    return of(supplier, legal::of);
  }

  /** Whether any fact speaks of a supplier. */
  public boolean know(SupplierId supplier) {
    return of(supplier, node -> node).isPresent();
  }

  /** What an order asks of the one who sells; empty if no fact speaks of it. */
  public Optional<Seller> seller(Order order) {
    return of(order.seller(), node -> sellers.of(node, order));
  }

  private <T> Optional<T> of(SupplierId supplier, IntFunction<T> answer) {
    int node = numbers.find(supplier);
    return node == Numbering.NONE || !valuation.stands(node)
        ? Optional.empty()
        : Optional.of(answer.apply(node));
  }
}
