package org.tierlight.risk.kafka;

import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;

/**
 * The clients of one life.
 *
 * @param topicIds what the broker calls each topic since it was made
 */
record Session(
    Consumer<byte[], byte[]> consumer,
    Producer<byte[], byte[]> producer,
    Map<String, String> topicIds) {

  Session {
    topicIds = Map.copyOf(topicIds);
  }
}
