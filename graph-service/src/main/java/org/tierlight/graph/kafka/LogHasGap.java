package org.tierlight.graph.kafka;

import java.io.Serial;
import java.util.Map;
import org.tierlight.graph.batches.Partition;

/** Records that were never applied are not in the log any more, or not yet in the right place. */
final class LogHasGap extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  LogHasGap(Map<Partition, Long> expected) {
    super("records are missing; the next ones expected were " + expected);
  }
}
