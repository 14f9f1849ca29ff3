package org.tierlight.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.tierlight.message.Topic;

/**
 * What an instance of the map's service says it did with records since its start.
 *
 * @param fresh it put them into the map
 * @param known they were there already
 */
record Applied(long fresh, long known) {

  /** What the instance at a port says. */
  static Applied at(int port) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/metrics")).build();
      String metrics = client.send(request, BodyHandlers.ofString()).body();
      return new Applied(count(metrics, "applied"), count(metrics, "known"));
    }
  }

  /** How many records there are that the map is made from. */
  static long inLog(int kafkaPort) {
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", "127.0.0.1:" + kafkaPort),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions =
          Stream.of(
                  Topic.FACTS_SUPPLIERS,
                  Topic.FACTS_SHIPMENTS,
                  Topic.FACTS_IDENTITY,
                  Topic.FACTS_LOTS,
                  Topic.RISK_SCORES)
              .flatMap(
                  topic ->
                      IntStream.range(0, topic.partitions())
                          .mapToObj(number -> new TopicPartition(topic.topicName(), number)))
              .toList();
      return consumer.endOffsets(partitions).values().stream().mapToLong(end -> end).sum();
    }
  }

  Applied plus(Applied other) {
    return new Applied(fresh + other.fresh, known + other.known);
  }

  Applied since(Applied before) {
    return new Applied(fresh - before.fresh, known - before.known);
  }

  private static long count(String metrics, String outcome) {
    return metrics
        .lines()
        .filter(line -> line.startsWith("tierlight_graph_records_total"))
        .filter(line -> line.contains("outcome=\"" + outcome + "\""))
        .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }
}
