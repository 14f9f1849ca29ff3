package org.tierlight.risk.orders;

/**
 * What the check of an order comes to; of several reasons the last of these outranks the others.
 */
public enum OrderAnswer {
  /** No indicator was found in what is known, and what is known suffices for that. */
  OK,
  /** Something that would have to be known is not. */
  UNKNOWN,
  /** Somebody should look before the order is placed, whatever else is not known. */
  REVIEW
}
