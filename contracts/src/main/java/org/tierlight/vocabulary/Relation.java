package org.tierlight.vocabulary;

/** What two records of suppliers are to each other. */
public enum Relation {
  /** They are one supplier. */
  SAME,
  /** They are two, and no rule and no other merge makes them one. */
  DISTINCT,
  /** Nothing is decided; takes an earlier decision back. */
  OPEN
}
