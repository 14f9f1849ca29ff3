package org.tierlight.graph.batches;

/** One partition of a topic: a sequence of records without holes. */
public record Partition(String topic, int number) {

  @Override
  public String toString() {
    return topic + "-" + number;
  }
}
