package org.tierlight.risk.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.tierlight.risk.engine.SolvedWorld;
import org.tierlight.risk.parameters.Appraisals;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.vocabulary.SupplierId;

/**
 * Answers with the eyes of a law, from the facts that the live engine holds. All suppliers are
 * solved once for all who ask until facts change; nothing holds the stream up meanwhile. What is
 * kept is one solution a law, each about 120 bytes a supplier and 17 bytes a link.
 */
public final class Perspectives {

  /** The facts that a solution was made from, and the solution. */
  private record Solved(SolvedWorld facts, SolvedWorld world) {}

  private final ParameterSets sets;
  private final Appraisals appraisals;
  private final Scoring scoring;
  private final Views views;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Perspective, Solved> kept = new HashMap<>();

  /** Answers by the sets in force. */
  public Perspectives(ParameterSets sets, Appraisals appraisals, Scoring scoring, Views views) {
    this.sets = sets;
    this.appraisals = appraisals;
    this.scoring = scoring;
    this.views = views;
  }

  /** A supplier's risk; empty if no fact speaks of it. The generic one is that of the stream. */
  public Optional<RiskReport> report(SupplierId supplier, Perspective perspective) {
    if (perspective == Perspective.GENERIC) {
      return scoring.report(supplier);
    }
    View view = views.now();
    SolvedWorld world = solved(view.world(), perspective);
    return RiskReport.of(supplier, world.assessments(), world.parameterVersion(), view.reached());
  }

  private SolvedWorld solved(SolvedWorld facts, Perspective perspective) {
    ParameterSet set = sets.inForce(perspective);
    lock.lock();
    try {
      kept.values().removeIf(it -> it.facts != facts);
      kept.computeIfPresent(perspective, (any, it) -> isBy(set, it) ? it : null);
      return kept.computeIfAbsent(perspective, any -> solve(facts, set)).world;
    } finally {
      lock.unlock();
    }
  }

  private static boolean isBy(ParameterSet set, Solved solved) {
    return solved.world.parameterVersion().equals(set.version());
  }

  private Solved solve(SolvedWorld facts, ParameterSet set) {
    return new Solved(facts, facts.by(set.parameters(), appraisals.by(set)));
  }
}
