package org.tierlight.risk.pack;

import org.tierlight.risk.indicator.GoodCode;
import org.tierlight.risk.legal.Area;
import org.tierlight.risk.legal.Force;

/**
 * An official order on a product of an area, as an operator's file says it; of an order on goods of
 * several codes there is one row for each.
 *
 * @param order as it is called
 * @param reference where it stands
 */
public record OrderRow(
    Place place, Area area, String order, GoodCode goods, String reference, Force force)
    implements PackRow {}
