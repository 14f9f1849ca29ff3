package org.tierlight.risk.kafka.streams;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/** The settings that correctness and take-over rest on; each has its reason in ADR 0061. */
final class StreamsSettings {

  /** One name for all processes that share a network; Kafka names groups and topics after it. */
  static final String APPLICATION = "risk-scoring";

  private StreamsSettings() {}

  static Properties of(Instance instance) {
    Map<String, Object> settings = new HashMap<>();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, APPLICATION);
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, instance.kafka());
    settings.put(StreamsConfig.APPLICATION_SERVER_CONFIG, instance.address());
    settings.put(StreamsConfig.STATE_DIR_CONFIG, instance.directory().toString());
    settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, instance.threads());
    settings.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, instance.standbys());
    settings.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) instance.kafkaReplicas());
    settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
    settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 1_000);
    settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
    settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SmallStores.class);
    settings.put(consumer(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
    settings.put(consumer(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 6_000);
    settings.put(consumer(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 2_000);
    settings.put(StreamsConfig.producerPrefix(ProducerConfig.ACKS_CONFIG), "all");
    settings.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 5);
    settings.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
    Properties properties = new Properties();
    properties.putAll(settings);
    return properties;
  }

  private static String consumer(String name) {
    return StreamsConfig.mainConsumerPrefix(name);
  }
}
