package org.tierlight.risk.parameters;

/** Puts a whole set together from another one and what differs. */
@FunctionalInterface
public interface Composition {

  /** The set that a proposal amounts to, or what is wrong with its figures. */
  Composed compose(ParameterSet base, Proposal proposal);
}
