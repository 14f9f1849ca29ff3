package org.tierlight.graph.tiers;

import java.util.OptionalInt;
import org.tierlight.graph.links.Link;

/**
 * Over which links one may go on, by how free one still is. Who is more free may go wherever who is
 * less free may, and comes out no less free: of two arrivals at a supplier the freer one is enough.
 */
interface Passage {

  /** How free one is at the start. */
  int START = Integer.MAX_VALUE;

  /** Any link may follow any other. */
  Passage ANYWHERE = (_, _) -> OptionalInt.of(START);

  /** How free one is behind a link; empty where one may not go over it. */
  OptionalInt over(Link link, int freedom);
}
