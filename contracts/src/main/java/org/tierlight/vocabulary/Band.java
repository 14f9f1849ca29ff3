package org.tierlight.vocabulary;

/** The four bands of a score, from low to high; where they begin is a parameter of the method. */
public enum Band {
  LOW,
  GUARDED,
  ELEVATED,
  HIGH
}
