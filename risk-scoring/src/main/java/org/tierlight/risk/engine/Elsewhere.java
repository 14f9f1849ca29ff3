package org.tierlight.risk.engine;

/** Which nodes of a state are kept current elsewhere, in another part of the network. */
interface Elsewhere {

  /** The whole network is here. */
  Elsewhere NOBODY =
      new Elsewhere() {
        @Override
        public boolean holds(int node) {
          return false;
        }

        @Override
        public Heard refreshed(int node) {
          throw new IllegalStateException("nobody is kept elsewhere");
        }
      };

  /** Whether a node is kept current elsewhere. */
  boolean holds(int node);

  /** What was heard of a node that is kept elsewhere, of which something here changed. */
  Heard refreshed(int node);
}
