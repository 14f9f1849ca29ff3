package org.tierlight.message;

import org.tierlight.vocabulary.SupplierId;

/** What {@code facts.shipments} holds: trade from a seller to a buyer. */
public sealed interface ShipmentFact
    permits ShipmentRecorded, ShipmentWithdrawn, LinkDeclared, LinkTerminated {

  /** Who sold. */
  SupplierId sellerId();

  /** Who bought; the key of the record. */
  SupplierId buyerId();
}
