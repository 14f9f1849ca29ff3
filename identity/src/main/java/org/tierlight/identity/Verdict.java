package org.tierlight.identity;

/** What follows from a likeness. */
public enum Verdict {
  /** Decided without a person. */
  SAME,
  /** A person decides. */
  REVIEW,
  /** Two companies, as far as anyone can tell. */
  NEW
}
