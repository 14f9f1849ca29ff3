package org.tierlight.testkit.oracle;

/** What the map must hold of a link: how many shipments of which value, ever. */
public record ExpectedLink(long shipments, long cents) {

  ExpectedLink plus(ExpectedLink more) {
    return new ExpectedLink(shipments + more.shipments, cents + more.cents);
  }
}
