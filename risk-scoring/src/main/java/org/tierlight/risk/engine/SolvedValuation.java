package org.tierlight.risk.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.legal.LinkTrade;
import org.tierlight.risk.model.Bands;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/**
 * A valuation worked out from nothing but the facts of one moment, by parameters and packs of
 * choice. It depends on the set of facts only, to the last bit.
 */
final class SolvedValuation implements Valuation {

  private final Prepared prepared;
  private final StillWorld world;
  private final StillNetwork network;
  private final Terms terms;
  private final Solution solution;
  private final Bands bands;

  /** Solves what was prepared. */
  SolvedValuation(Prepared prepared) {
    this.prepared = prepared;
    this.world = prepared.world;
    this.network = prepared.network;
    this.terms = prepared.terms;
    this.bands = new Bands(prepared.parameters.bands());
    this.solution = new Solution(network, terms, prepared.parameters.linkAlert(), prepared.listed);
    solution.solveExposures(prepared.parameters.streaming().solvedWithin());
    solution.solveStrengths();
  }

  @Override
  public LocalDate day() {
    return prepared.ownDay;
  }

  @Override
  public int nodes() {
    return network.nodes();
  }

  @Override
  public boolean stands(int node) {
    return world.stands(node);
  }

  @Override
  public SupplierId supplier(int node) {
    return world.suppliers.key(node);
  }

  @Override
  public @Nullable String name(int node) {
    return world.dossiers().profile(node).name();
  }

  @Override
  public Links links() {
    return network;
  }

  @Override
  public long inbound(int node) {
    return network.inbound(node);
  }

  @Override
  public Terms terms() {
    return terms;
  }

  @Override
  public OwnRisks ownRisks() {
    return prepared.ownRisks;
  }

  @Override
  public Standing standing(int node) {
    return bands.standing(
        solution.exposure(node), solution.strength(node), solution.legalFlag(node));
  }

  @Override
  public double unknownMid(int node) {
    return solution.unknownMid(node);
  }

  @Override
  public int cause(int node) {
    return solution.cause(node);
  }

  @Override
  public boolean isListed(int node) {
    return solution.isListed(node);
  }

  @Override
  public Map<Integer, LinkTrade> trades(int buyer, Collection<Integer> sellers) {
    return world.ledger().trades(buyer, sellers);
  }

  /** The nodes that stand, in the order of suppliers' ids. */
  int[] order() {
    return network.order();
  }

  /** What was solved. */
  Prepared prepared() {
    return prepared;
  }

  /** The numbers before anything puts the bounds in order. */
  Solution solution() {
    return solution;
  }
}
