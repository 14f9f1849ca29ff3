package org.tierlight.graph.batches;

import java.util.Map;

/** What became of a batch. */
public sealed interface Outcome {

  /** All of it is in the map now; so many changes had not been before. */
  record Applied(int fresh) implements Outcome {}

  /** Nothing was applied: the given partitions must be read again from the given offsets. */
  record Missing(Map<Partition, Long> expected) implements Outcome {
    public Missing {
      expected = Map.copyOf(expected);
    }
  }
}
