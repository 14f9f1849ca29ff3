package org.tierlight.message;

import org.tierlight.vocabulary.SupplierId;

/**
 * There was no such shipment after all. It speaks of the shipment id as {@link ShipmentRecorded}
 * does: the later of all that is said of it (by time, then id) holds.
 */
public record ShipmentWithdrawn(String shipmentId, SupplierId sellerId, SupplierId buyerId)
    implements ShipmentFact {}
