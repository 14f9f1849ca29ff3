package org.tierlight.vocabulary;

/** How material that is said of goods is tied to the goods themselves (ISO 22095). */
public enum CustodyModel {
  /** From one source, kept apart from any other. */
  IDENTITY_PRESERVED,
  /** From several sources that all are what is said, kept apart from others. */
  SEGREGATED,
  /** Mixed with other material in a share that is known in each delivery. */
  CONTROLLED_BLENDING,
  /** Mixed; only amounts over a period of time are accounted for. */
  MASS_BALANCE,
  /** The goods themselves may hold nothing of it: certificates are traded apart. */
  BOOK_AND_CLAIM
}
