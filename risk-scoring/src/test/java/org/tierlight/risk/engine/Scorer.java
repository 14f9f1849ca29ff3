package org.tierlight.risk.engine;

import java.util.Map;
import java.util.TreeMap;
import org.tierlight.vocabulary.SupplierId;

/** A way from a world to scores: the engine's, or one that breaks a rule of the method. */
@FunctionalInterface
interface Scorer {

  /** The engine, solving from nothing. */
  Scorer ENGINE = Scorer::solved;

  Map<SupplierId, Score> scores(World world);

  /** The method in plain loops, by formulas of choice. */
  static Scorer plain(PlainFormulas formulas) {
    return world -> new PlainMethod(world, formulas).results();
  }

  private static Map<SupplierId, Score> solved(World world) {
    SolvedValuation valuation = world.engine().solve();
    Map<SupplierId, Score> scores = new TreeMap<>();
    for (int node = 0; node < valuation.nodes(); node++) {
      scores.put(valuation.supplier(node), solved(valuation, node));
    }
    return scores;
  }

  private static Score solved(SolvedValuation valuation, int node) {
    Solution solution = valuation.solution();
    return new Score(
        solution.value(node, Terms.LOW),
        solution.value(node, Terms.MID),
        solution.value(node, Terms.HIGH),
        solution.strength(node),
        solution.legalFlag(node),
        valuation.ownRisks().own(node, valuation.day()));
  }
}
