package org.tierlight.vocabulary;

/** Why an item of evidence is said to count no more (method section 3). */
public enum EndReason {
  /** What it told of was put right, as somebody independent has seen. */
  REMEDIED,
  /** It was not so, as somebody independent has found. */
  REFUTED,
  /** Whoever sent it takes it back. */
  WITHDRAWN,
  /** An official list, order or judgment was lifted. */
  NO_LONGER_IN_FORCE
}
