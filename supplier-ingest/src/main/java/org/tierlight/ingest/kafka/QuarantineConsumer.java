package org.tierlight.ingest.kafka;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.tierlight.message.Topic;

/** Consumers of quarantine, which has one partition. */
final class QuarantineConsumer {

  static final TopicPartition PARTITION = new TopicPartition(Topic.QUARANTINE.topicName(), 0);

  private QuarantineConsumer() {}

  /**
   * A consumer that is assigned to it.
   *
   * @param records how many it hands out at once
   * @param bytes how many it fetches at once, or one record where that is larger
   */
  static Consumer<byte[], byte[]> of(String bootstrapServers, int records, int bytes) {
    Consumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.CLIENT_ID_CONFIG,
                "supplier-ingest-quarantine",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                records,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                bytes,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    consumer.assign(List.of(PARTITION));
    return consumer;
  }
}
