package org.tierlight.testkit.planted.getter.stock;

/** A method that is gotten. */
public record Shelf(String name) {

  public String getLabel() {
    return name;
  }
}
