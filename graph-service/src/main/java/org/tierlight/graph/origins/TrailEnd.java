package org.tierlight.graph.origins;

import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.SupplierId;

/**
 * Where the trail of a part of the goods ends.
 *
 * @param supplier at whom; absent where no supplier is named
 * @param known the part that is documented up to here
 * @param accounted the part that only the books lead here
 */
public record TrailEnd(@Nullable SupplierId supplier, Why why, double known, double accounted) {

  /** Why it goes no further. */
  public enum Why {
    /** A primary producer: the goods began here. */
    PRODUCER,
    /** A primary producer whose country nobody declared. */
    NO_COUNTRY,
    /** Nobody said of whom it has the goods, or what it made them of. */
    NO_UPSTREAM,
    /** It declared to buy more than is known to have gone to it. */
    UNDISCLOSED,
    /** Amounts that were not told, or in different units, cannot be compared. */
    NO_AMOUNT,
    /** Further than was asked for. */
    TOO_FAR,
    /** There were too many rows. */
    CUT
  }
}
