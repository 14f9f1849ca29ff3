package org.tierlight.local.demo;

/** A supplier at its place in a trade. */
record Placed(Items.Supplier supplier, Trade trade, Stage stage) {

  String id() {
    return supplier.id();
  }
}
