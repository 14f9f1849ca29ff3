package org.tierlight.risk.report;

import java.util.concurrent.locks.ReentrantLock;
import org.tierlight.risk.engine.SolvedWorld;
import org.tierlight.risk.parameters.Appraisals;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.sensitivity.Effect;

/**
 * Tells what a set of figures would change if it were in force, by solving the facts of now under
 * both sets. One report is worked out at a time; the stream does not wait for it.
 */
public final class Effects {

  private final ParameterSets sets;
  private final Appraisals appraisals;
  private final Views views;
  private final ReentrantLock lock = new ReentrantLock();

  /** Effects on the facts of the live engine. */
  public Effects(ParameterSets sets, Appraisals appraisals, Views views) {
    this.sets = sets;
    this.appraisals = appraisals;
    this.views = views;
  }

  /** The effect of a set, against the one in force for its perspective. */
  public Effect of(ParameterSet set) {
    lock.lock();
    try {
      SolvedWorld facts = views.now().world();
      ParameterSet inForce = sets.inForce(set.perspective());
      return Effect.of(
          inForce.version(),
          solved(facts, inForce).standings(),
          set.version(),
          solved(facts, set).standings());
    } finally {
      lock.unlock();
    }
  }

  private SolvedWorld solved(SolvedWorld facts, ParameterSet set) {
    return facts.parameterVersion().equals(set.version())
        ? facts
        : facts.by(set.parameters(), appraisals.by(set));
  }
}
