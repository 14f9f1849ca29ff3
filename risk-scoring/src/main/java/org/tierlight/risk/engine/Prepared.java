package org.tierlight.risk.engine;

import java.time.LocalDate;
import java.util.Arrays;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Parameters;

/** All that enters a solution: links, and for each node what its own facts amount to. */
final class Prepared {

  final StillWorld world;
  final Parameters parameters;
  final Appraisal appraisal;
  final LocalDate ownDay;
  final OwnRisks ownRisks;
  final StillNetwork network;
  final Terms terms;
  final boolean[] listed;

  private Prepared(Basis basis, StillNetwork network, Terms terms, boolean[] listed) {
    this.world = basis.world;
    this.parameters = basis.parameters;
    this.appraisal = basis.appraisal;
    this.ownDay = basis.ownDay;
    this.ownRisks = world.ownRisks(parameters, appraisal);
    this.network = network;
    this.terms = terms;
    this.listed = listed;
  }

  /**
   * What is weighed, by what, and when.
   *
   * @param parameters with the window and the memory of those the facts were folded by: what lies
   *     outside was not folded
   * @param ownDay on which suppliers' own facts are weighed; trade is that of the world's day
   */
  record Basis(StillWorld world, Parameters parameters, Appraisal appraisal, LocalDate ownDay) {}

  /** The facts of a world as they are. */
  static Prepared of(Basis basis) {
    return of(basis, basis.world.network());
  }

  private static Prepared of(Basis basis, StillNetwork network) {
    int nodes = basis.world.nodes();
    Terms terms = new Terms(basis.parameters);
    terms.grow(nodes);
    Prepared prepared = new Prepared(basis, network, terms, new boolean[nodes]);
    Coverages coverages = basis.world.coverages(terms, basis.parameters.coverage());
    int day = (int) basis.world.today.toEpochDay();
    for (int node = 0; node < nodes; node++) {
      coverages.refresh(node, day);
      prepared.weigh(node);
    }
    return prepared;
  }

  /** The same facts by other parameters and packs. */
  Prepared by(Parameters others, Appraisal packs) {
    return of(new Basis(world, others, packs, ownDay), network);
  }

  /** Other facts by the same parameters; who is added is to be weighed. */
  Prepared with(StillWorld edited, StillNetwork links) {
    Terms copy = terms.copy(edited.nodes());
    boolean[] stillListed = Arrays.copyOf(listed, edited.nodes());
    return new Prepared(new Basis(edited, parameters, appraisal, ownDay), links, copy, stillListed);
  }

  /** Works out what a node's own facts amount to. */
  void weigh(int node) {
    terms.own(node, ownRisks.own(node, ownDay));
    listed[node] = !world.dossiers().officialItems(node, ownDay).isEmpty();
  }
}
