package org.tierlight.risk.kafka.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.tierlight.message.Topic;
import org.tierlight.vocabulary.SupplierId;

/** In which partition, and so in which part of the network, a supplier is kept. */
final class Home {

  private static final String SEPARATOR = "/";

  private Home() {}

  /** As Kafka's own producers spread keys, so that facts and parts meet. */
  static int of(SupplierId supplier) {
    byte[] key = supplier.value().getBytes(UTF_8);
    return Utils.toPositive(Utils.murmur2(key)) % Topic.FACTS_SHIPMENTS.partitions();
  }

  /** The key of what is said to a part of a supplier; no supplier's id holds the separator. */
  static String address(int part, SupplierId supplier) {
    return part + SEPARATOR + supplier.value();
  }

  /** Sends what is said to a part into its partition. */
  static StreamPartitioner<byte[], byte[]> partitioner() {
    return (topic, address, said, partitions) -> Optional.of(Set.of(part(address)));
  }

  private static int part(byte[] address) {
    String text = new String(address, UTF_8);
    return Integer.parseInt(text.substring(0, text.indexOf(SEPARATOR)));
  }
}
