package org.tierlight.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.tierlight.message.Topic;

/** Records that nobody can take in, for each topic that is read (R9 of the goals). */
final class Poison {

  private static final int DEEP = 100_000;
  private static final int LONG = 900_000;
  private static final String INBOUND = Topic.INBOUND_SHIPMENTS.topicName();
  private static final byte[] NEITHER = "{\"neither\": \"type nor content\"}".getBytes(UTF_8);

  private Poison() {}

  /** One of each. */
  static List<ProducerRecord<byte[], byte[]>> records() {
    return records(null);
  }

  /** One of each, in the partitions where facts of this key stand, and submissions with it. */
  static List<ProducerRecord<byte[], byte[]>> records(byte @Nullable [] key) {
    return Stream.concat(
            inbound().map(bytes -> new ProducerRecord<>(INBOUND, key, bytes)),
            Stream.of(Topic.FACTS_SHIPMENTS, Topic.FACTS_EVIDENCE, Topic.FACTS_SUPPLIERS)
                .map(topic -> new ProducerRecord<>(topic.topicName(), key, NEITHER)))
        .toList();
  }

  private static Stream<byte[]> inbound() {
    return Stream.of(
        new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', '}'},
        new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'},
        "[".repeat(DEEP).getBytes(UTF_8),
        "{\"a\":".repeat(DEEP).getBytes(UTF_8),
        ("{\"quantity\": " + "9".repeat(LONG) + "}").getBytes(UTF_8),
        shipment("\"quantity\": 1e999999999"),
        shipment("\"shippedAt\": \"+999999999-12-31T23:59:59Z\""),
        shipment("\"sellerId\": \"$" + "{jndi:ldap://example.invalid/a}\""),
        shipment("\"description\": \"\\u202egnp.exe\\u0000\""),
        "{\"specversion\": \"0.3\", \"id\": \"a\", \"source\": \"b\", \"type\": \"c\", \"data\": {}}"
            .getBytes(UTF_8),
        "{\"specversion\": \"1.0\", \"id\": \"a\", \"source\": \"b\"}".getBytes(UTF_8),
        "null".getBytes(UTF_8),
        "{} {}".getBytes(UTF_8),
        new byte[0]);
  }

  private static byte[] shipment(String hostile) {
    String seller = hostile.contains("sellerId") ? "" : "\"sellerId\": \"poisoner\", ";
    String day = hostile.contains("shippedAt") ? "" : "\"shippedAt\": \"2026-01-01\", ";
    return ("{\"buyerId\": \"poisoned\", " + seller + day + hostile + "}").getBytes(UTF_8);
  }
}
