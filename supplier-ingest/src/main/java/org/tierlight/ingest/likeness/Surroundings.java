package org.tierlight.ingest.likeness;

import java.util.List;

/**
 * A record and the other suppliers that are like it, the most alike first.
 *
 * @param records how many its supplier has
 * @param isListed official evidence stands against its supplier
 */
public record Surroundings(
    KnownRecord record, int records, boolean isListed, List<Neighbour> neighbours) {

  public Surroundings {
    neighbours = List.copyOf(neighbours);
  }
}
