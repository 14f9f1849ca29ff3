package org.tierlight.vocabulary;

/** On what a supplier's list of its own suppliers rests; sets c0 of the coverage (method 1). */
public enum Disclosure {
  VERIFIED_LIST,
  ATTESTED,
  CUSTOMS_ONLY
}
