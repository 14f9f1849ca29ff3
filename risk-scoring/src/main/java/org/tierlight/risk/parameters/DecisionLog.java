package org.tierlight.risk.parameters;

/** Where decisions are told for ever, in one order for all who read them. */
public interface DecisionLog {

  /**
   * Appends a decision, and takes all in that the log holds up to it: what somebody else decided
   * first, counts first.
   *
   * @throws DecisionLogUnavailable if the log does not answer; it may hold it nevertheless
   */
  void append(Decision decision, ParameterSets sets);
}
