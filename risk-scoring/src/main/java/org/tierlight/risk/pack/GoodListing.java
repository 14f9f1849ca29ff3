package org.tierlight.risk.pack;

import java.util.Optional;
import org.tierlight.vocabulary.Country;

/**
 * One good from one country on the DOL list.
 *
 * @param derivedFrom where the tainted input comes from, for goods that are listed for that
 */
public record GoodListing(
    Place place,
    String good,
    Country country,
    boolean childLabour,
    boolean forcedLabour,
    Optional<Country> derivedFrom)
    implements PackRow {

  /**
   * @throws IllegalArgumentException unless there is a reason to be listed
   */
  public GoodListing {
    if (!childLabour && !forcedLabour && derivedFrom.isEmpty()) {
      throw new IllegalArgumentException("a good is listed for a reason");
    }
  }
}
