package org.tierlight.vocabulary;

/** On what it rests that a seller supplies a buyer; sets kappa of the link alert (method 5). */
public enum LinkBasis {
  /** Somebody recorded or named the link itself. */
  DOCUMENTED,
  /** It was only concluded from other data. */
  INFERRED
}
