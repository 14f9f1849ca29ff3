package org.tierlight.vocabulary;

/** What vouches for a supplier, from the strongest to the weakest (method.md section 3). */
public enum AssuranceKind {
  WORKER_DRIVEN_PROGRAMME,
  UNANNOUNCED_INSPECTION,
  ANNOUNCED_AUDIT,
  SELF_DECLARATION
}
