package org.tierlight.message;

import java.time.Instant;
import org.tierlight.vocabulary.SupplierId;

/** A verified record says that a seller no longer supplies a buyer; silence alone never says so. */
public record LinkTerminated(
    SupplierId sellerId, SupplierId buyerId, Instant terminatedAt, String document)
    implements ShipmentFact {}
