package org.tierlight.ingest.quarantine;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many records stand in quarantine, by reason and by what became of them.
 *
 * @param unlisted how many had to leave the list since the start, because it is bounded
 */
public record Counts(SortedMap<String, ByState> byReason, long unlisted) {

  public Counts {
    byReason = Collections.unmodifiableSortedMap(new TreeMap<>(byReason));
  }

  /** All reasons together. */
  public ByState together() {
    return byReason.values().stream().reduce(ByState.NONE, ByState::plus);
  }

  /** How many are open, replayed and discarded. */
  public record ByState(long open, long replayed, long discarded) {

    static final ByState NONE = new ByState(0, 0, 0);

    static ByState one(State state) {
      return switch (state) {
        case OPEN -> new ByState(1, 0, 0);
        case REPLAYED -> new ByState(0, 1, 0);
        case DISCARDED -> new ByState(0, 0, 1);
      };
    }

    ByState plus(ByState more) {
      return new ByState(open + more.open, replayed + more.replayed, discarded + more.discarded);
    }

    /** How many were set aside. */
    public long setAside() {
      return open + replayed + discarded;
    }
  }
}
