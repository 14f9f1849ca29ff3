package org.tierlight.ingest.quarantine;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which records are asked for.
 *
 * @param behind the place of the record before, where a list goes on; the newest come first
 * @param limit how many at most, from 1 to 250
 */
public record Query(
    Optional<String> reason,
    Optional<String> topic,
    Optional<State> state,
    OptionalLong behind,
    int limit) {

  /** The longest page. */
  public static final int LONGEST = 250;

  /**
   * @throws IllegalArgumentException if the limit is none
   */
  public Query {
    if (limit < 1 || limit > LONGEST) {
      throw new IllegalArgumentException("a page has from 1 to " + LONGEST + " entries");
    }
  }

  boolean asksFor(Standing record) {
    return reason.map(record.reason()::equals).orElse(true)
        && topic.map(record.origin().topic()::equals).orElse(true)
        && state.map(record.state()::equals).orElse(true);
  }
}
