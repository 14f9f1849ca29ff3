package org.tierlight.ingest.submission;

import java.util.List;

/**
 * An item with the rows of a table that it was made of.
 *
 * @param rows how many they are; 0 for what is said beside the rows, as the name of a party
 * @param cells as they were sent, for whoever mends them
 */
public record Taken(Item item, int rows, List<Sent> cells) {

  public Taken {
    cells = List.copyOf(cells);
  }

  /** A row as it was sent. */
  public record Sent(long number, List<String> cells) {

    public Sent {
      cells = List.copyOf(cells);
    }
  }
}
