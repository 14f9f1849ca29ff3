package org.tierlight.risk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.tierlight.message.AlertRaised;
import org.tierlight.message.ScorePublished;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.FactRecords;

/** All that a topic holds now. */
final class TopicContent {

  private final String bootstrapServers;

  TopicContent(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  List<AlertRaised> alerts() {
    return records(Topic.RISK_ALERTS).stream()
        .map(record -> FactRecords.read(record, AlertRaised.class).content())
        .toList();
  }

  List<AlertRaised> alertsOf(String supplier) {
    return alerts().stream().filter(it -> it.supplierId().value().equals(supplier)).toList();
  }

  List<ScorePublished> scores() {
    return records(Topic.RISK_SCORES).stream()
        .map(record -> FactRecords.read(record, ScorePublished.class).content())
        .toList();
  }

  List<ScorePublished> scoresOf(String supplier) {
    return scores().stream().filter(it -> it.supplierId().value().equals(supplier)).toList();
  }

  List<ConsumerRecord<byte[], byte[]>> records(Topic topic) {
    try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
      List<TopicPartition> partitions =
          IntStream.range(0, topic.partitions())
              .mapToObj(number -> new TopicPartition(topic.topicName(), number))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(100)).forEach(found::add);
      }
      return found;
    }
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }
}
