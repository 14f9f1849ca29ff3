package org.tierlight.local.demo;

import java.util.List;

/** A fictional network: some sellers of shipments are declared by nobody. */
public record Network(
    List<Items.Supplier> suppliers, List<Items.Shipment> shipments, List<Items.Evidence> evidence) {

  public Network {
    suppliers = List.copyOf(suppliers);
    shipments = List.copyOf(shipments);
    evidence = List.copyOf(evidence);
  }
}
