package org.tierlight.risk.checkpoint;

/**
 * From where to where a partition holds records.
 *
 * @param first the offset of the first record
 * @param end the offset behind the last record
 */
public record Extent(String topic, String topicId, int partition, long first, long end) {

  boolean isOf(Mark mark) {
    return topic.equals(mark.topic()) && partition == mark.partition();
  }
}
