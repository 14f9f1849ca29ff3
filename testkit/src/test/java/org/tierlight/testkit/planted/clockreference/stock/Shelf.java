package org.tierlight.testkit.planted.clockreference.stock;

import java.util.function.LongSupplier;

/** Core that hides the clock in a reference. */
public record Shelf(String name) {

  public LongSupplier age() {
    return System::nanoTime;
  }
}
