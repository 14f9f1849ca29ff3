package org.tierlight.risk.scenario;

/** Who delivers what a supplier that is dropped delivered. */
public enum Instead {
  /** The buyer's other suppliers, each in proportion; nobody knows where there are none. */
  OTHERS,

  /** Somebody whom nobody knows: the share becomes undisclosed. */
  UNKNOWN,

  /** Nobody: its share is left empty (method.md section 7, removal). */
  NOBODY
}
