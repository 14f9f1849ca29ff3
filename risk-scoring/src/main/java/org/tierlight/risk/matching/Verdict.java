package org.tierlight.risk.matching;

/** What a person decided of an entry and a supplier. */
public enum Verdict {
  /** The entry means the supplier. */
  SAME,
  /** It means somebody else. */
  NOT_SAME
}
