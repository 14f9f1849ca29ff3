package org.tierlight.graph.batches;

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
}
