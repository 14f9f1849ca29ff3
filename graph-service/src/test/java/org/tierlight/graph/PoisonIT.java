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
    List<Runnable> poison =
        List.of(
            () -> map.log().raw(bad("poison-a", "{not json")),
            () ->
                map.log()
                    .raw(
                        new ProducerRecord<>(
                            Topic.FACTS_SHIPMENTS.topicName(), "poison-a".getBytes(UTF_8), null)),
            () -> bought("late", 1, Instant.parse("+10000-01-01T00:00:00Z")),
            () -> bought("dear", Long.MAX_VALUE, map.lastMonth()),
            () -> bought("x".repeat(5_000), 1, map.lastMonth()));
    for (int each = 0; each < poison.size(); each++) {
      poison.get(each).run();
      bought("poison-" + each, 1, map.lastMonth());
    }
    map.catchUp();
    assertThat(map.service().json("/v1/suppliers/poison-a").get("directSuppliers").asLong())
        .as("one behind each poisoned record")
        .isEqualTo(poison.size());
    assertThat(quarantined().subList((int) before, quarantined().size()))
        .containsExactlyInAnyOrder(
            "MISSING_HEADER",
            "EMPTY_RECORD",
            "TIME_OUT_OF_RANGE",
            "VALUE_OUT_OF_RANGE",
            "LENGTH_OUT_OF_RANGE");
  }

  /** From a seller of its own, in the partition of the buyer. */
  private void bought(String id, long cents, Instant at) {
    String seller = "poison-from-" + id.substring(0, Math.min(20, id.length()));
    map.log().shipment(id, seller, "poison-a", cents, at);
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
