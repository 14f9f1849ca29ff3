package org.tierlight.graph.batches;

import java.util.Optional;

/** The records of one partition from first to last offset, both included, none missing between. */
public record Span(Partition partition, long first, long last) {

  /**
   * @throws IllegalArgumentException if the last offset lies before the first
   */
  public Span {
    if (last < first) {
      throw new IllegalArgumentException("a span ends before it begins");
    }
  }

  long records() {
    return last - first + 1;
  }

  /** Its first so many records; nothing of none. */
  Optional<Span> upTo(long records) {
    return records == 0
        ? Optional.empty()
        : Optional.of(new Span(partition, first, first + records - 1));
  }

  /** What lies behind its first so many records. */
  Optional<Span> behind(long records) {
    return records == records()
        ? Optional.empty()
        : Optional.of(new Span(partition, first + records, last));
  }
}
