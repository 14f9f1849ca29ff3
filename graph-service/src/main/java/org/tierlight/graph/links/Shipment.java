package org.tierlight.graph.links;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.CustodyModel;
import org.tierlight.vocabulary.LinkBasis;

/**
 * What the map keeps of a shipment.
 *
 * @param cents in the reporting currency; 0 where the sender named no value
 * @param quantity absent where the sender counted nothing
 * @param custody absent where nobody said
 */
public record Shipment(
    String shipmentId,
    LinkKey link,
    Goods goods,
    Instant shippedAt,
    long cents,
    @Nullable Quantity quantity,
    LinkBasis basis,
    @Nullable CustodyModel custody)
    implements Word {

  @Override
  public String id() {
    return wordId(shipmentId);
  }

  static String wordId(String shipmentId) {
    return "shipment " + shipmentId;
  }
}
