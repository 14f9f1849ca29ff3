package org.tierlight.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.tierlight.message.EvidenceFact;
import org.tierlight.message.Fact;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.SupplierFact;
import org.tierlight.message.Topic;
import org.tierlight.message.UnreadableMessage;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.testkit.oracle.Facts;

/** Reads the facts of the log, as far as they speak of suppliers whose ids begin alike. */
final class FactsInLog {

  private static final Duration POLL = Duration.ofMillis(500);

  private FactsInLog() {}

  static Facts read(int kafkaPort, String prefix) {
    Map<String, Object> settings = Map.of("bootstrap.servers", "127.0.0.1:" + kafkaPort);
    Facts facts = new Facts();
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          List.of(Topic.FACTS_SUPPLIERS, Topic.FACTS_SHIPMENTS, Topic.FACTS_EVIDENCE).stream()
              .flatMap(topic -> consumer.partitionsFor(topic.topicName()).stream())
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(POLL).forEach(record -> addReadable(facts, record, prefix));
      }
    }
    return facts;
  }

  /** Poison is no fact. */
  private static void addReadable(
      Facts facts, ConsumerRecord<byte[], byte[]> record, String prefix) {
    try {
      add(facts, record, prefix);
    } catch (UnreadableMessage poison) {
      assertThat(poison.code()).isNotBlank();
    }
  }

  private static void add(Facts facts, ConsumerRecord<byte[], byte[]> record, String prefix) {
    switch (topic(record)) {
      case FACTS_SUPPLIERS -> {
        Fact<SupplierFact> fact = FactRecords.read(record, SupplierFact.class);
        if (fact.content().supplierId().value().startsWith(prefix)) {
          facts.add(fact.envelope(), fact.content());
        }
      }
      case FACTS_SHIPMENTS -> {
        Fact<ShipmentFact> fact = FactRecords.read(record, ShipmentFact.class);
        if (fact.content().buyerId().value().startsWith(prefix)) {
          facts.add(fact.envelope(), fact.content());
        }
      }
      case FACTS_EVIDENCE -> {
        Fact<EvidenceFact> fact = FactRecords.read(record, EvidenceFact.class);
        if (fact.content().supplierId().value().startsWith(prefix)) {
          facts.add(fact.envelope(), fact.content());
        }
      }
      case FACTS_PACKS,
          FACTS_LOTS,
          FACTS_IDENTITY,
          INBOUND_SUPPLIERS,
          INBOUND_SHIPMENTS,
          EXPOSURE,
          RISK_SCORES,
          RISK_ALERTS,
          QUARANTINE ->
          throw new IllegalStateException("not a topic of facts: " + record.topic());
    }
  }

  private static Topic topic(ConsumerRecord<byte[], byte[]> record) {
    return Arrays.stream(Topic.values())
        .filter(topic -> topic.topicName().equals(record.topic()))
        .findFirst()
        .orElseThrow();
  }
}
