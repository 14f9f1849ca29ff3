package org.tierlight.graph.exports;

import org.tierlight.graph.links.Window;
import org.tierlight.graph.tiers.MapUnavailable;

/** All of the map. */
public interface WholeMap {

  /**
   * Hands over every supplier and then every link, in the order of ids, without holding them. What
   * lands meanwhile may be in it or not.
   *
   * @throws MapUnavailable if the map cannot be read, or not to its end
   */
  void read(Window window, Pieces to);
}
