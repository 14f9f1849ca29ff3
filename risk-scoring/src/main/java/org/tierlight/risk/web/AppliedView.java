package org.tierlight.risk.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.model.Standing;
import org.tierlight.risk.report.Drain;
import org.tierlight.vocabulary.Band;

/**
 * What followed from a fact.
 *
 * @param effects whether it is remembered what the drain changed that took the fact in; absent as
 *     long as none did
 * @param sharedWith how many other records of the log that drain took in: what it changed, they
 *     changed together
 * @param scoresMoved how many scores moved; {@code scores} are the first of them
 * @param alertsRaised how many alerts were raised; {@code alerts} are the first of them
 */
record AppliedView(
    State applied,
    @Nullable Effects effects,
    @Nullable Instant appliedAt,
    @Nullable Long sharedWith,
    @Nullable Long scoresMoved,
    @Nullable List<Moved> scores,
    @Nullable Long alertsRaised,
    @Nullable List<Raised> alerts) {

  /** Whether scores follow from the fact; NOT_FOLLOWED where they follow from no such topic. */
  enum State {
    YES,
    NO,
    NOT_FOLLOWED
  }

  /** Whether the effects are remembered. */
  enum Effects {
    KNOWN,
    UNKNOWN
  }

  /** A score before and after; none before where it is the supplier's first. */
  record Moved(String supplier, @Nullable Stood before, Stood after) {

    static Moved of(Drain.Move move) {
      return new Moved(
          move.supplier().value(),
          move.before().map(Stood::of).orElse(null),
          Stood.of(move.after()));
    }
  }

  /** Where a supplier stood, on the scale 0 to 100. */
  record Stood(double low, double mid, double high, Band band) {

    static Stood of(Standing standing) {
      return new Stood(
          points(standing.exposure().low()),
          points(standing.exposure().mid()),
          points(standing.exposure().high()),
          standing.band());
    }

    private static double points(double value) {
      return Math.round(value * 10_000) / 100.0;
    }
  }

  /** An alert that was raised then. */
  record Raised(String id, String supplier, String rule, String sentence) {

    static Raised of(Drain.Raised alert) {
      return new Raised(alert.id(), alert.supplier().value(), alert.rule(), alert.sentence());
    }
  }

  static AppliedView of(State state) {
    return new AppliedView(state, null, null, null, null, null, null, null);
  }

  static AppliedView forgotten() {
    return new AppliedView(State.YES, Effects.UNKNOWN, null, null, null, null, null, null);
  }

  static AppliedView of(Drain drain) {
    return new AppliedView(
        State.YES,
        Effects.KNOWN,
        drain.at(),
        drain.records() - 1,
        drain.moved(),
        drain.moves().stream().map(Moved::of).toList(),
        drain.raised(),
        drain.alerts().stream().map(Raised::of).toList());
  }
}
