package org.tierlight.risk.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.legal.LinkTrade;
import org.tierlight.risk.model.Bands;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/** The valuation that the stream keeps current. */
final class LiveValuation implements Valuation {

  private final State state;
  private final Bands bands;

  LiveValuation(State state) {
    this.state = state;
    this.bands = new Bands(state.parameters.bands());
  }

  @Override
  public LocalDate day() {
    return state.today();
  }

  @Override
  public int nodes() {
    return state.suppliers.size();
  }

  @Override
  public boolean stands(int node) {
    return state.homes.stands(node);
  }

  @Override
  public SupplierId supplier(int node) {
    return state.suppliers.key(node);
  }

  @Override
  public @Nullable String name(int node) {
    return state.dossiers.profile(node).name();
  }

  @Override
  public Links links() {
    return state.network.sellers();
  }

  @Override
  public long inbound(int node) {
    return state.network.inbound(node);
  }

  @Override
  public Terms terms() {
    return state.terms;
  }

  @Override
  public OwnRisks ownRisks() {
    return state.ownRisks;
  }

  @Override
  public Standing standing(int node) {
    return bands.standing(
        state.exposures.interval(node),
        state.strengths.strength(node),
        state.legalFlags.flag(node));
  }

  @Override
  public double unknownMid(int node) {
    return state.exposures.unknownMid(node);
  }

  @Override
  public int cause(int node) {
    return state.strengths.cause(node);
  }

  @Override
  public boolean isListed(int node) {
    return state.legalFlags.isListed(node);
  }

  @Override
  public Map<Integer, LinkTrade> trades(int buyer, Collection<Integer> sellers) {
    return state.linkTrades().of(buyer, sellers);
  }
}
