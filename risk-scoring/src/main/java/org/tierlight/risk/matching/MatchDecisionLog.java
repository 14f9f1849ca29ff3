package org.tierlight.risk.matching;

/** Where decisions are told for ever. */
public interface MatchDecisionLog {

  /**
   * Returns when the log holds a decision safely.
   *
   * @throws org.tierlight.risk.shelf.PackLogUnavailable if it does not answer
   */
  void append(MatchDecision decision);
}
