package org.tierlight.risk.engine;

/** Where each node buys: for each node a row of slots, one a supplier. */
interface Links {

  /** The first slot of a node's row. */
  int start(int node);

  /** The slot after a node's row. */
  int end(int node);

  /** The supplier, by slot. */
  int[] others();

  /** What was bought in the window in cents, by slot. */
  long[] cents();

  /** What is known of the link, by slot: the marks of {@link Adjacency}. */
  byte[] marks();
}
