package org.tierlight.risk.audit;

import org.tierlight.risk.engine.ScoringEngine;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.report.Reached;

/** An engine of its own, with all facts that were known at a moment and hold at it. */
record Folding(ScoringEngine engine, Reached reached) {

  static Folding of(Ruling ruling, FactHistory history, Moment moment) {
    ScoringEngine engine =
        new ScoringEngine(ruling.parameters(), ruling.appraisal(), moment.validAt());
    Reached reached =
        history.read(
            moment.knownAt(),
            fact -> {
              if (ValidTime.holds(fact, moment)) {
                engine.apply(fact.version(), fact.fact());
              }
            });
    return new Folding(engine, reached);
  }
}
