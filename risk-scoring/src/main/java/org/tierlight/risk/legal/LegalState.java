package org.tierlight.risk.legal;

/**
 * What law says of a supplier; it stands beside the score, never inside it (method section 6).
 * Several may hold at once; what is not known stays said beside what is.
 */
public enum LegalState {
  /** An official list or order names the supplier itself. */
  LISTED,
  /** A law presumes forced labour where the supplier works. */
  REGION_PRESUMPTION,
  /** An order speaks of a product of the supplier from its place. */
  PRODUCT_ORDER,
  /** A name like the supplier's stands on a list; nobody has decided yet whether it is meant. */
  POSSIBLE_MATCH,
  /** Lists were searched and the supplier was not found on them; no more than that. */
  CLEAR,
  /** Something that would have to be known is not. */
  UNKNOWN
}
