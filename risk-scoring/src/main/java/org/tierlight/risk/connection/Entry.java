package org.tierlight.risk.connection;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why a supplier is one that is asked for: an official item, or the place where it works.
 *
 * @param item the id of the item; empty for a place
 * @param source who says so; of a place, its code
 * @param date of the item
 */
public record Entry(
    Kind kind,
    Optional<String> item,
    String source,
    Optional<String> reference,
    Optional<LocalDate> date,
    String sentence) {

  /** What makes a supplier one that is asked for. */
  public enum Kind {
    LISTED,
    PLACE
  }
}
