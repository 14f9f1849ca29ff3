package org.tierlight.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tierlight.message.Topic;
import org.tierlight.testkit.Broker;

/** Records that nobody can apply. */
@ExtendWith(SharedMap.class)
class PoisonIT {

  private final SharedMap.Started map;

  PoisonIT(SharedMap.Started map) {
    this.map = map;
  }

  @Test
  void poisonIsSetAsideOnceAndTheRestApplied() {
    long before = quarantined().size();
    map.log().shipment("poison-1", "poison-b", "poison-a", 1, map.lastMonth());
    map.log().raw(bad("poison-a", "{not json"));
    map.log()
        .raw(
            new ProducerRecord<>(
                Topic.FACTS_SHIPMENTS.topicName(), "poison-a".getBytes(UTF_8), null));
    map.log()
        .shipment("poison-2", "poison-c", "poison-a", 1, Instant.parse("+10000-01-01T00:00:00Z"));
    map.log().shipment("poison-3", "poison-d", "poison-a", Long.MAX_VALUE, map.lastMonth());
    map.log().shipment("x".repeat(5_000), "poison-e", "poison-a", 1, map.lastMonth());
    map.log().shipment("poison-4", "poison-f", "poison-a", 1, map.lastMonth());
    map.catchUp();
    assertThat(map.service().json("/v1/suppliers/poison-a").get("directSuppliers").asLong())
        .isEqualTo(2);
    assertThat(quarantined().subList((int) before, quarantined().size()))
        .containsExactlyInAnyOrder(
            "MISSING_HEADER",
            "EMPTY_RECORD",
            "TIME_OUT_OF_RANGE",
            "VALUE_OUT_OF_RANGE",
            "LENGTH_OUT_OF_RANGE");
  }

  private static ProducerRecord<byte[], byte[]> bad(String key, String value) {
    return new ProducerRecord<>(
        Topic.FACTS_SHIPMENTS.topicName(), key.getBytes(UTF_8), value.getBytes(UTF_8));
  }

  private static List<String> quarantined() {
    TopicPartition partition = new TopicPartition(Topic.QUARANTINE.topicName(), 0);
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Broker.shared().bootstrapServers()),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
      List<String> codes = new ArrayList<>();
      while (consumer.position(partition) < end) {
        consumer
            .poll(Duration.ofSeconds(1))
            .forEach(
                one ->
                    codes.add(
                        new String(one.headers().lastHeader("tierlight_code").value(), UTF_8)));
      }
      return codes;
    }
  }
}
