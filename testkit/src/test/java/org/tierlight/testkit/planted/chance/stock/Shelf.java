package org.tierlight.testkit.planted.chance.stock;

import java.util.UUID;

/** Core that draws an id. */
public record Shelf(String name) {

  public String label() {
    return name + UUID.randomUUID();
  }
}
