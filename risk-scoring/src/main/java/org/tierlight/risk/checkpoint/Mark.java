package org.tierlight.risk.checkpoint;

/**
 * How far one partition had been read.
 *
 * @param topicId of the broker: a topic that was made anew under the same name is another one
 * @param next the offset that was to be read next
 */
public record Mark(String topic, String topicId, int partition, long next) {

  /**
   * @throws IllegalArgumentException if an offset lies before the beginning
   */
  public Mark {
    if (next < 0) {
      throw new IllegalArgumentException("an offset is at least 0");
    }
  }
}
