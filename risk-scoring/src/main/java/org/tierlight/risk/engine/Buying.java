package org.tierlight.risk.engine;

/** What each node buys, as coverage asks for it. */
interface Buying {

  /** What a node buys in the window, in cents. */
  long inbound(int node);

  /** The most that it bought in any window of the memory, in cents. */
  long peak(int node, int today);

  /** Whether any shipment to it was ever recorded. */
  boolean hasRecordedInbound(int node);
}
