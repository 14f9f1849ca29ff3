package org.tierlight.ingest.likeness;

import java.util.List;

/**
 * A record and the other suppliers that are like it, the most alike first.
 *
 * @param isListed official evidence stands against its supplier
 */
public record Surroundings(KnownRecord record, boolean isListed, List<Neighbour> neighbours) {

  public Surroundings {
    neighbours = List.copyOf(neighbours);
  }
}
