package org.tierlight.gateway.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.tierlight.gateway.alerts.AlertLog.Span;
import org.tierlight.message.Topic;

/** Makes consumers that read the one partition of alerts by position, without any group. */
record Consumers(String bootstrapServers, Duration patience) {

  static final TopicPartition ALERTS = new TopicPartition(Topic.RISK_ALERTS.topicName(), 0);

  Consumer<byte[], byte[]> open() {
    Consumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "none",
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                500,
                CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                500),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    consumer.assign(List.of(ALERTS));
    return consumer;
  }

  /** Lets go of a consumer at once: closing in good manners waits for a broker that may be gone. */
  static void close(Consumer<byte[], byte[]> consumer) {
    consumer.close(CloseOptions.timeout(Duration.ZERO));
  }

  Span span(Consumer<byte[], byte[]> consumer) {
    Long begin = consumer.beginningOffsets(List.of(ALERTS), patience).get(ALERTS);
    Long end = consumer.endOffsets(List.of(ALERTS), patience).get(ALERTS);
    if (begin == null || end == null) {
      throw new IllegalStateException("the broker did not say where the alerts begin and end");
    }
    return new Span(begin, end);
  }
}
