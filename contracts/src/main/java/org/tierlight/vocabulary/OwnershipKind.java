package org.tierlight.vocabulary;

/** In what way one company holds another. */
public enum OwnershipKind {
  /** It holds shares, or a register says that it owns. */
  OWNER,
  /** It consolidates the other in its accounts, with none between them. */
  DIRECT_PARENT,
  /** It stands at the top of those who consolidate the other. */
  ULTIMATE_PARENT
}
