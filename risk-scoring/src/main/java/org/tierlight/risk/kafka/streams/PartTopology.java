package org.tierlight.risk.kafka.streams;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.tierlight.message.Topic;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.progress.Tally;

/**
 * Facts and what other parts say, into one processor with one store, out to the world and to the
 * other parts. One sub-topology: a task is a partition of every source.
 */
final class PartTopology {

  static final String STORE = "network";

  /** Same number of partitions and same partitioner, or facts and parts would miss each other. */
  static final List<Topic> SOURCES =
      List.of(Topic.FACTS_SUPPLIERS, Topic.FACTS_SHIPMENTS, Topic.FACTS_EVIDENCE, Topic.EXPOSURE);

  private static final String FACTS = "facts";
  private static final String PART = "part";

  private PartTopology() {}

  static Topology of(Supplier<Ruling> rulings, LiveParts parts, Tally tally, InstantSource clock) {
    Topology topology =
        new Topology()
            .addSource(
                FACTS, new ByteArrayDeserializer(), new ByteArrayDeserializer(), sourceNames())
            .addProcessor(PART, () -> new PartProcessor(rulings, parts, tally, clock), FACTS)
            .addStateStore(store(), PART)
            .addSink(
                Topic.EXPOSURE.topicName(),
                Topic.EXPOSURE.topicName(),
                new ByteArraySerializer(),
                new ByteArraySerializer(),
                Home.partitioner(),
                PART);
    for (Topic topic : List.of(Topic.RISK_SCORES, Topic.RISK_ALERTS, Topic.QUARANTINE)) {
      topology.addSink(
          topic.topicName(),
          topic.topicName(),
          new ByteArraySerializer(),
          new ByteArraySerializer(),
          PART);
    }
    return topology;
  }

  /** Caching would hold rows back from the changelog while their messages are already out. */
  private static StoreBuilder<KeyValueStore<Bytes, byte[]>> store() {
    return Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(STORE), Serdes.Bytes(), Serdes.ByteArray())
        .withCachingDisabled();
  }

  private static String[] sourceNames() {
    return SOURCES.stream().map(Topic::topicName).toArray(String[]::new);
  }
}
