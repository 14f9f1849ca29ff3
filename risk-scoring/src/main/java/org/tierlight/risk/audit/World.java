package org.tierlight.risk.audit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.engine.Assessments;
import org.tierlight.risk.engine.ScoringEngine;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.parameters.Ruling;

/** A world in which some strands have moved on to a later moment and the others have not yet. */
final class World {

  private final Set<Strand> moved;
  private final Moment from;
  private final Moment to;
  private final Ruling ruling;
  private final ScoringEngine engine;
  private @Nullable Assessments assessments;

  /**
   * A world without facts.
   *
   * @param moved the strands that have moved
   * @param ruling what its scores are made with
   */
  World(Set<Strand> moved, Moment from, Moment to, Ruling ruling) {
    this.moved = Set.copyOf(moved);
    this.from = from;
    this.to = to;
    this.ruling = ruling;
    this.engine =
        new ScoringEngine(ruling.parameters(), ruling.appraisal(), of(Strand.TRADE).validAt());
  }

  /** Takes in a fact that was known at the earlier moment. */
  void knownBefore(DatedFact fact) {
    if (!hasMoved(Strand.of(fact.fact()))) {
      take(fact, from);
    }
  }

  /** Takes in a fact that was known at the later moment. */
  void knownAfter(DatedFact fact) {
    if (hasMoved(Strand.of(fact.fact()))) {
      take(fact, to);
    }
  }

  /** Where everybody stands when all facts are in. */
  Assessments assessments() {
    if (assessments == null) {
      assessments =
          engine.solvedAssessments(LocalDate.ofInstant(of(Strand.TIME).validAt(), ZoneOffset.UTC));
    }
    return assessments;
  }

  String parameterVersion() {
    return ruling.parameters().version();
  }

  private void take(DatedFact fact, Moment at) {
    if (ValidTime.holds(fact, at)) {
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
