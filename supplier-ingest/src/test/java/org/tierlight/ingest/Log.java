package org.tierlight.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.tierlight.message.Fact;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.vocabulary.Position;
import tools.jackson.databind.JsonNode;

/** What a broker's log really holds. */
final class Log implements AutoCloseable {

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final KafkaProducer<byte[], byte[]> producer;

  Log(String bootstrapServers) {
    Map<String, Object> broker = Map.of("bootstrap.servers", bootstrapServers);
    this.consumer =
        new KafkaConsumer<>(broker, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    this.producer =
        new KafkaProducer<>(broker, new ByteArraySerializer(), new ByteArraySerializer());
  }

  void send(ProducerRecord<byte[], byte[]> record) {
    try {
      producer.send(record).get();
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Sends many; returns when the broker has them all. */
  void sendAll(List<ProducerRecord<byte[], byte[]>> records) {
    List<Future<RecordMetadata>> sent = records.stream().map(producer::send).toList();
    try {
      for (Future<RecordMetadata> each : sent) {
        each.get();
      }
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The record at a position. */
  ConsumerRecord<byte[], byte[]> at(String position) {
    Position place = Position.ofText(position).orElseThrow();
    return all(place.topic()).stream()
        .filter(record -> record.partition() == place.partition())
        .filter(record -> record.offset() == place.offset())
        .findFirst()
        .orElseThrow();
  }

  /** The fact that a receipt speaks of. */
  <T> Fact<T> fact(JsonNode receipt, Class<T> family) {
    return FactRecords.read(at(receipt.path("position").asString()), family);
  }

  /** Content and headers of the fact that a receipt speaks of, in one text. */
  String raw(JsonNode receipt) {
    ConsumerRecord<byte[], byte[]> record = at(receipt.path("position").asString());
    StringBuilder text = new StringBuilder(new String(record.value(), UTF_8));
    record.headers().forEach(header -> text.append(new String(header.value(), UTF_8)));
    return text.toString();
  }

  /** Everything that a topic holds now. */
  List<ConsumerRecord<byte[], byte[]>> all(String topic) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    while (partitions.stream()
        .anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
      consumer.poll(Duration.ofMillis(100)).forEach(records::add);
    }
    return records;
  }

  @Override
  public void close() {
    consumer.close();
    producer.close();
  }
}
