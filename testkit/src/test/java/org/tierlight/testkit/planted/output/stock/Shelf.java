package org.tierlight.testkit.planted.output.stock;

/** Core that prints. */
public record Shelf(String name) {

  public void print() {
    System.out.println(name);
  }
}
