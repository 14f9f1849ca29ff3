package org.tierlight.graph.origins;

import org.tierlight.graph.commodities.Commodity;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.SupplierId;

/**
 * What a supplier has of a product, whether it buys or makes it.
 *
 * @param commodity along which it is followed; the product alone where it belongs to none
 */
public record Product(HsCode hs, Commodity commodity, SupplierId of) {

  /** The latest stage that may be followed. */
  int stage() {
    return commodity.stagesOf(hs).max().orElse(commodity.stages().size() - 1);
  }
}
