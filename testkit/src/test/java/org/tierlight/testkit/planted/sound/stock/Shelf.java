package org.tierlight.testkit.planted.sound.stock;

import java.util.List;
import org.tierlight.vocabulary.SupplierId;

/** Core that keeps every rule. */
public record Shelf(SupplierId owner, List<String> goods) {

  public long[] sizes() {
    return goods.stream().mapToLong(String::length).toArray();
  }
}
