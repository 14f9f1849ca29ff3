package org.tierlight.testkit.planted.clock.stock;

import java.time.Instant;

/** Core that looks at the clock. */
public record Shelf(String name) {

  public Instant opened() {
    return Instant.now();
  }
}
