package org.tierlight.vocabulary;

/** On what it rests that a seller supplies a buyer; sets kappa of the link alert (method 5). */
public enum LinkBasis {
  /** Somebody who took part recorded or named the link itself. */
  DOCUMENTED,
  /** A record of customs or a bill of lading names both; a document too. */
  CUSTOMS,
  /** It was only concluded from other data. */
  INFERRED
}
