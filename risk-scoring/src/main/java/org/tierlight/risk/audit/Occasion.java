package org.tierlight.risk.audit;

/** What made somebody certify. */
public enum Occasion {
  /** The first drain of a day in UTC. */
  DAILY,
  /** Somebody asked for it. */
  ON_DEMAND,
  /** The log was folded once more to check one of the others. */
  REPLAY
}
