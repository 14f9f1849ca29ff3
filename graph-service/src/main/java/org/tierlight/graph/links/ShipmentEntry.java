package org.tierlight.graph.links;

/** The last word on one shipment: that it went, or that there was none. */
public sealed interface ShipmentEntry permits Shipment, Withdrawal {

  /** The shipment spoken of; it has one last word. */
  String id();

  /** The link that the word is about. */
  LinkKey link();

  /** What it adds to its link. */
  Trade trade();
}
