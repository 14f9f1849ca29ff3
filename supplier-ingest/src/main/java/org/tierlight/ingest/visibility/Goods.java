package org.tierlight.ingest.visibility;

import java.util.List;

/** Goods in one role of an event: single ones by their EPC, and amounts of a class. */
public record Goods(List<String> epcs, List<Quantity> quantities) {

  public Goods {
    epcs = List.copyOf(epcs);
    quantities = List.copyOf(quantities);
  }
}
