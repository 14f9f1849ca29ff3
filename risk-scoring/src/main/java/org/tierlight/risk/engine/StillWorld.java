package org.tierlight.risk.engine;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.tierlight.risk.column.Numbering;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Parameters;
import org.tierlight.vocabulary.SupplierId;

/**
 * All that a valuation is solved from, as it was at one moment: a copy that the stream no longer
 * touches, so that whoever solves keeps nobody waiting. It is taken by copying arrays; what is
 * known of suppliers themselves is shared until the stream writes to it.
 */
final class StillWorld {

  /** Who sells to whom, what each buys, and which goods were seen. */
  record Trade(StillRows selling, StillBuying buying, TradedGoods goods) {}

  /** What is known of suppliers themselves. */
  record OwnFacts(Dossiers dossiers, Declarations declarations) {}

  final LocalDate today;
  final Numbering<SupplierId> suppliers;
  private final BitSet absent;
  private final Trade trade;
  private final OwnFacts own;
  private final Ledger ledger;

  private StillWorld(
      LocalDate today,
      Numbering<SupplierId> suppliers,
      BitSet absent,
      Trade trade,
      OwnFacts own,
      Ledger ledger) {
    this.ledger = ledger;
    this.absent = absent;
    this.today = today;
    this.suppliers = suppliers;
    this.trade = trade;
    this.own = own;
  }

  /**
   * A copy of a state, in time proportional to what is copied.
   *
   * @param guard under which shipments are looked up later
   */
  static StillWorld of(State state, Guard guard) {
    state.regroup();
    int nodes = state.suppliers.size();
    return new StillWorld(
        state.today(),
        state.suppliers.copy(),
        state.homes.absent(),
        new Trade(
            new StillRows(state.network.buyers(), nodes),
            new StillBuying(state.buying(), nodes, Calendar.dayOf(state.today())),
            state.goods.copy()),
        new OwnFacts(state.dossiers.copy(), state.declarations.copy()),
        new GuardedLedger(new LiveLedger(state.linkTrades()), guard));
  }

  /** Whether a node is a supplier that stands for itself, and of which facts speak. */
  boolean stands(int node) {
    return !absent.get(node);
  }

  int nodes() {
    return suppliers.size();
  }

  Dossiers dossiers() {
    return own.dossiers;
  }

  /** The shipments; those that came since may already be among them. */
  Ledger ledger() {
    return ledger;
  }

  /** The links in canonical order: suppliers in the order of their ids. */
  StillNetwork network() {
    return StillNetwork.of(trade.selling, trade.buying.inbound(), order());
  }

  /** The same trade between others too, with other facts about suppliers themselves. */
  StillWorld edited(Numbering<SupplierId> others, BitSet stillAbsent, Dossiers dossiers) {
    return new StillWorld(
        today,
        others,
        stillAbsent,
        trade,
        new OwnFacts(dossiers, own.declarations),
        new KnownLedger(ledger, nodes()));
  }

  /** The nodes that do not stand. */
  BitSet absent() {
    return (BitSet) absent.clone();
  }

  /** The numbers of the suppliers that stand, in the order of their ids. */
  int[] order() {
    return IntStream.range(0, suppliers.size())
        .filter(this::stands)
        .boxed()
        .sorted(Comparator.comparing(suppliers::key))
        .mapToInt(node -> node)
        .toArray();
  }

  OwnRisks ownRisks(Parameters by, Appraisal packs) {
    return new OwnRisks(by, packs, own.dossiers, trade.goods);
  }

  Coverages coverages(Terms into, Parameters.Coverage by) {
    return new Coverages(own.declarations, trade.buying, into, by);
  }
}
