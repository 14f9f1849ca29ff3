package org.tierlight.risk.connection;

import java.util.Optional;
import org.tierlight.vocabulary.SupplierId;

/**
 * Something that is not known, so that "no" cannot be said.
 *
 * @param tier of what is unknown
 * @param supplier whose upstream, place or listing is unknown; empty where it concerns all
 * @param weight what part of the trace is lost there, in [0, 1]
 */
public record Gap(
    Kind kind, int tier, Optional<SupplierId> supplier, double weight, String sentence) {

  /** What is not known. */
  public enum Kind {
    UNDISCLOSED_SHARE,
    LAPSED_LINK,
    UNKNOWN_PLACE,
    OPEN_MATCH,
    NOTHING_SEARCHED
  }
}
