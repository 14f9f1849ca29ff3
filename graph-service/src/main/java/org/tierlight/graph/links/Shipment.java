package org.tierlight.graph.links;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.HsCode;

/**
 * What the map keeps of a shipment.
 *
 * @param cents in the reporting currency; 0 where the sender named no value
 * @param documented false where it was only concluded from other data
 */
public record Shipment(
    String id, LinkKey link, Instant shippedAt, long cents, @Nullable HsCode hs, boolean documented)
    implements ShipmentEntry {

  @Override
  public Trade trade() {
    return Trade.of(this);
  }
}
