package org.tierlight.testkit.planted.coreknowsedge.stock;

import org.tierlight.testkit.planted.coreknowsedge.web.ShelfPage;

/** Core that knows an edge. */
public record Shelf(String name) {

  public ShelfPage[] pages() {
    return new ShelfPage[0];
  }
}
