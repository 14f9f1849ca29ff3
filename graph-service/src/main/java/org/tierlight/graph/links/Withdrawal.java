package org.tierlight.graph.links;

/** There was no such shipment after all. It adds nothing, and is kept, since words come late. */
public record Withdrawal(String id, LinkKey link) implements ShipmentEntry {

  @Override
  public Trade trade() {
    return Trade.NONE;
  }
}
