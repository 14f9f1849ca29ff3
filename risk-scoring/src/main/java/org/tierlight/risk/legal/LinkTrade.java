package org.tierlight.risk.legal;

import java.time.LocalDate;
import java.util.List;
import org.tierlight.vocabulary.HsCode;

/**
 * The shipments of one link that lie in the window.
 *
 * @param shipments how many, also those without a value
 * @param cents what they are known to be worth together
 * @param hs the codes they were traded under, sorted; without those that gave none
 * @param latest their ids, the latest first; the last so many where there are more
 */
public record LinkTrade(
    int shipments,
    long cents,
    LocalDate first,
    LocalDate last,
    List<HsCode> hs,
    List<String> latest) {

  /** How many shipments of a link are named one by one. */
  public static final int NAMED = 100;

  /**
   * @throws IllegalArgumentException if there are no shipments or more named than there are
   */
  public LinkTrade {
    hs = List.copyOf(hs);
    latest = List.copyOf(latest);
    if (shipments < 1 || latest.size() > shipments) {
      throw new IllegalArgumentException("a live link has shipments");
    }
  }
}
