package org.tierlight.ingest.quarantine;

import java.util.List;
import java.util.OptionalLong;

/**
 * A part of the list.
 *
 * @param next where the list goes on; empty at its end
 * @param total how many the whole list has
 */
public record Page(List<Standing> items, OptionalLong next, long total) {

  public Page {
    items = List.copyOf(items);
  }
}
