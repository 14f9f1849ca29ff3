package org.tierlight.graph.kafka;

import java.io.Serial;
import org.apache.kafka.common.TopicPartition;

/** The map holds less than was applied to it: it was emptied, or an older copy was put back. */
final class MapWentBack extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  MapWentBack(TopicPartition partition, long next) {
    super("the map was put back: of " + partition + " it holds nothing from " + next + " on");
  }
}
