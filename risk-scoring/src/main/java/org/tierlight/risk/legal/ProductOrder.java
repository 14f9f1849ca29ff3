package org.tierlight.risk.legal;

import org.tierlight.risk.indicator.GoodCode;
import org.tierlight.risk.indicator.Origin;
import org.tierlight.risk.indicator.Pack;
import org.tierlight.risk.legal.Area.Reach;
import org.tierlight.vocabulary.HsCode;

/**
 * An official order on a product of an area, such as a withhold release order; of an order on goods
 * of several codes there is one for each code.
 *
 * @param order as it is called
 * @param goods the product and a code that it is traded under
 * @param reference where it stands
 */
public record ProductOrder(
    Pack pack, Area area, String order, GoodCode goods, String reference, Force force) {

  /** Whether it may speak of goods of a code and a place. */
  boolean mayConcern(HsCode code, Origin origin) {
    return goods.mayCover(code) && area.reach(origin) != Reach.OUTSIDE;
  }

  Citation citation() {
    return new Citation(order, pack.publisher(), pack.edition(), reference, force.from());
  }
}
