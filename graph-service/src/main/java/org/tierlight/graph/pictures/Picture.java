package org.tierlight.graph.pictures;

import java.util.List;

/**
 * What lies around a supplier: every supplier in exactly one spot, every link in one line or within
 * one spot.
 *
 * @param clustered whether some stand together because there were too many
 * @param truncated whether rows of the map were left out because there were too many
 */
public record Picture(List<Spot> spots, List<Line> lines, boolean clustered, boolean truncated) {

  public Picture {
    spots = List.copyOf(spots);
    lines = List.copyOf(lines);
  }
}
