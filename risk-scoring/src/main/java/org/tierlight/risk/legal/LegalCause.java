package org.tierlight.risk.legal;

/** Why a legal state holds. */
public enum LegalCause {
  /** An official item of evidence on the supplier is in force. */
  OFFICIAL_ITEM(LegalState.LISTED),
  /** A law presumes forced labour in the place. */
  PRESUMPTION(LegalState.REGION_PRESUMPTION),
  /** An order speaks of the product and the place. */
  ORDER(LegalState.PRODUCT_ORDER),
  /** A list holds a similar name and nobody has decided. */
  MATCH_UNDER_REVIEW(LegalState.POSSIBLE_MATCH),
  /** Not found on any list that was searched. */
  NOT_FOUND(LegalState.CLEAR),
  /** No official list was searched for the supplier. */
  NO_LIST_SEARCHED(LegalState.UNKNOWN),
  /** Only other records speak of the supplier, so there is no name to search for. */
  NO_NAME(LegalState.UNKNOWN),
  /** An official item was ended by remedy or refutation; the list may still name the supplier. */
  ENDED_BY_RECORD(LegalState.UNKNOWN),
  /** The country is not known. */
  NO_COUNTRY(LegalState.UNKNOWN),
  /** The region is not named, in a country where it matters. */
  NO_REGION(LegalState.UNKNOWN),
  /** The products are not known. */
  NO_PRODUCT(LegalState.UNKNOWN),
  /** No orders on products are held here. */
  NO_ORDERS(LegalState.UNKNOWN),
  /** A code that also holds other goods than those under an order. */
  BROAD_CODE(LegalState.UNKNOWN);

  private final LegalState state;

  LegalCause(LegalState state) {
    this.state = state;
  }

  /** The state that it is a cause of. */
  public LegalState state() {
    return state;
  }
}
