package org.tierlight.graph.links;

/** There was no such shipment after all. It adds nothing, and is kept, since words come late. */
public record Withdrawal(String shipmentId, LinkKey link) implements Word {

  @Override
  public String id() {
    return Shipment.wordId(shipmentId);
  }
}
