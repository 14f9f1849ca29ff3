package org.tierlight.ingest.likeness;

/**
 * Another supplier near a record.
 *
 * @param isSenior it keeps its id where the two become one
 */
public record Neighbour(Candidate candidate, boolean isSenior, Standing standing) {

  /** What was said about the two before. */
  public enum Standing {
    /** Nothing. */
    FREE,
    /** A person was asked and has not answered. */
    ASKED,
    /** Somebody ruled on them, or they cannot be one because of others: it is not touched again. */
    SETTLED
  }
}
