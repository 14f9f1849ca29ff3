package org.tierlight.testkit.planted.sound.kafka;

import org.tierlight.message.Envelope;
import org.tierlight.testkit.planted.sound.stock.Shelf;

/** An edge that keeps every rule. */
public record ShelfRecords(Envelope envelope, Shelf shelf) {

  @Override
  public String toString() {
    return shelf.toString();
  }
}
