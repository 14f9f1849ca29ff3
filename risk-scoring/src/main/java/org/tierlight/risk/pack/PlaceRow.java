package org.tierlight.risk.pack;

import org.tierlight.risk.legal.Area;
import org.tierlight.risk.legal.Force;

/**
 * A place of which a list names whatever comes from there, as an operator's file says it.
 *
 * @param name as the list calls it
 * @param reference where it stands
 */
public record PlaceRow(Place place, Area area, String name, String reference, Force force)
    implements PackRow {}
