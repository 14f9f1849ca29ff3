package org.tierlight.risk.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.legal.LinkTrade;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Bands;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/**
 * A valuation worked out from nothing but the facts of one moment, by parameters and packs of
 * choice. It depends on the set of facts only, to the last bit.
 */
final class SolvedValuation implements Valuation {

  private final StillWorld world;
  private final LocalDate ownDay;
  private final OwnRisks ownRisks;
  private final StillNetwork network;
  private final Terms terms;
  private final Solution solution;
  private final Bands bands;

  /**
   * Solves.
   *
   * @param parameters with the window and the memory of those the facts were folded by: what lies
   *     outside was not folded
   * @param ownDay on which suppliers' own facts are weighed; trade is that of the world's day
   */
  SolvedValuation(StillWorld world, Parameters parameters, Appraisal appraisal, LocalDate ownDay) {
    int nodes = world.nodes();
    this.world = world;
    this.ownDay = ownDay;
    this.ownRisks = world.ownRisks(parameters, appraisal);
    this.network = world.network();
    this.terms = new Terms(parameters);
    this.bands = new Bands(parameters.bands());
    boolean[] listed = new boolean[nodes];
    terms.grow(nodes);
    int day = (int) world.today.toEpochDay();
    Coverages coverages = world.coverages(terms, parameters.coverage());
    for (int node = 0; node < nodes; node++) {
      terms.own(node, ownRisks.own(node, ownDay));
      coverages.refresh(node, day);
      listed[node] = !world.dossiers().officialItems(node, ownDay).isEmpty();
    }
    this.solution = new Solution(network, terms, parameters.linkAlert(), listed);
    solution.solveExposures(parameters.streaming().solvedWithin());
    solution.solveStrengths();
  }

  @Override
  public LocalDate day() {
    return ownDay;
  }

  @Override
  public int nodes() {
    return network.order().length;
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
    return ownRisks;
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

  /** The nodes in the order of suppliers' ids. */
  int[] order() {
    return network.order();
  }

  /** The numbers before anything puts the bounds in order. */
  Solution solution() {
    return solution;
  }
}
