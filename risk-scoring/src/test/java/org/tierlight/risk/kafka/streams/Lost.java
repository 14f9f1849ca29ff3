package org.tierlight.risk.kafka.streams;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.tierlight.message.Topic;
import org.tierlight.risk.kafka.Clients;

/** A row that is deleted from a store behind its part's back, and can be put back. */
record Lost(ConsumerRecord<byte[], byte[]> row) {

  private static final String CHANGELOG = "risk-scoring-network-changelog";

  /** Deletes the row of a shipment. */
  static Lost from(String bootstrapServers, String shipment) {
    Lost lost = new Lost(find(bootstrapServers, shipment));
    lost.write(bootstrapServers, null);
    return lost;
  }

  void putBack(String bootstrapServers) {
    write(bootstrapServers, row.value());
  }

  private static ConsumerRecord<byte[], byte[]> find(String bootstrapServers, String shipment) {
    try (Consumer<byte[], byte[]> consumer = new Clients(bootstrapServers).consumer()) {
      var partitions =
          IntStream.range(0, Topic.FACTS_SHIPMENTS.partitions())
              .mapToObj(number -> new TopicPartition(CHANGELOG, number))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (true) {
        for (ConsumerRecord<byte[], byte[]> row : consumer.poll(Duration.ofSeconds(5))) {
          if (Row.of(row.key()) == Row.FACT && Row.name(row.key()).contains(shipment)) {
            return row;
          }
        }
      }
    }
  }

  private void write(String bootstrapServers, byte @Nullable [] value) {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrapServers),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>(CHANGELOG, row.partition(), row.key(), value)).get();
    } catch (ExecutionException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
