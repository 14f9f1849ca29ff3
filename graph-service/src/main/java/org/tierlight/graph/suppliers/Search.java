package org.tierlight.graph.suppliers;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.IsicCode;

/**
 * Which suppliers to list, and in which order.
 *
 * @param words of names, aliases or identifiers; absent for all suppliers
 */
public record Search(
    @Nullable String words,
    @Nullable Country country,
    @Nullable IsicCode sector,
    @Nullable Band band,
    Order order) {

  /** The order of a list. */
  public enum Order {
    RISK,
    NAME,
    /** Best match of the words first. */
    RELEVANCE
  }

  /**
   * @throws IllegalArgumentException for relevance without words
   */
  public Search {
    if (order == Order.RELEVANCE && words == null) {
      throw new IllegalArgumentException("without words nothing is more relevant");
    }
  }

  /** The search in one line: equal for equal searches. */
  String fingerprint() {
    return String.join(
        "\n",
        text(words),
        text(country == null ? null : country.code()),
        text(sector == null ? null : sector.code()),
        text(band),
        order.name());
  }

  private static String text(@Nullable Object part) {
    return Optional.ofNullable(part).map(Object::toString).orElse("");
  }
}
