package org.tierlight.risk.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.tierlight.risk.engine.Assessments;
import org.tierlight.risk.engine.ScoringEngine;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Parameters;

/** A world in which some strands have moved on to a later moment and the others have not yet. */
final class World {

  private final Set<Strand> moved;
  private final Moment from;
  private final Moment to;
  private final ScoringEngine engine;

  /**
   * A world without facts.
   *
   * @param moved the strands that have moved
   */
  World(Set<Strand> moved, Moment from, Moment to, Parameters parameters, Appraisal appraisal) {
    this.moved = Set.copyOf(moved);
    this.from = from;
    this.to = to;
    this.engine = new ScoringEngine(parameters, appraisal, of(Strand.TRADE).validAt());
  }

  /** Takes in a fact that was known at the earlier moment. */
  void knownBefore(DatedFact fact) {
    if (!hasMoved(Strand.of(fact.fact()))) {
      take(fact, from.validAt());
    }
  }

  /** Takes in a fact that was known at the later moment. */
  void knownAfter(DatedFact fact) {
    if (hasMoved(Strand.of(fact.fact()))) {
      take(fact, to.validAt());
    }
  }

  Assessments assessments() {
    return engine.solvedAssessments(LocalDate.ofInstant(of(Strand.TIME).validAt(), ZoneOffset.UTC));
  }

  private void take(DatedFact fact, Instant validAt) {
    if (ValidTime.holds(fact, validAt)) {
      engine.apply(fact.version(), fact.fact());
    }
  }

  private Moment of(Strand strand) {
    return hasMoved(strand) ? to : from;
  }

  private boolean hasMoved(Strand strand) {
    return moved.contains(strand);
  }
}
