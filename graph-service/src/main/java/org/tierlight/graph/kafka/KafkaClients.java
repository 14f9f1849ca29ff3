package org.tierlight.graph.kafka;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Makes clients of one broker.
 *
 * @param batch how many records are applied together, at most
 */
public record KafkaClients(String bootstrapServers, short replicas, int batch) {

  /** Some polls make a batch, so that its size can follow what the database takes. */
  private static final int POLLED = 500;

  private static final int CLOSE_TO_A_STOP_MILLIS = 4_000;

  /** Without a group: the cursor beside the data is the only offset (docs/adr/0040). */
  Consumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            Math.min(batch, POLLED),
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "none",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            CLOSE_TO_A_STOP_MILLIS),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }

  Producer<byte[], byte[]> producer() {
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
            ProducerConfig.ACKS_CONFIG, "all",
            ProducerConfig.MAX_BLOCK_MS_CONFIG, CLOSE_TO_A_STOP_MILLIS,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, CLOSE_TO_A_STOP_MILLIS,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2 * CLOSE_TO_A_STOP_MILLIS),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  Admin admin() {
    return Admin.create(
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, CLOSE_TO_A_STOP_MILLIS,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, CLOSE_TO_A_STOP_MILLIS));
  }
}
