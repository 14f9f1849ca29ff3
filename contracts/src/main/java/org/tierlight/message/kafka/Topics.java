package org.tierlight.message.kafka;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.record.TimestampType;
import org.tierlight.message.Topic;

/** Makes our topics where they are missing and checks those that stand. */
public final class Topics {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private Topics() {}

  /**
   * Makes every missing topic with the given replication factor, then checks that each has the
   * partitions that keys were spread over.
   *
   * @throws IllegalStateException if a topic has another number of partitions
   * @throws ExecutionException if the broker refuses or cannot be reached
   */
  public static void provision(Admin admin, short replicas)
      throws ExecutionException, InterruptedException {
    for (Topic topic : Topic.values()) {
      create(admin, topic, replicas);
    }
    check(describe(admin));
  }

  /** A broker hears of a topic a moment after its controller has made it. */
  private static Map<String, TopicDescription> describe(Admin admin)
      throws ExecutionException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return admin.describeTopics(names()).allTopicNames().get();
      } catch (ExecutionException failure) {
        if (!isUnknownTopic(failure) || System.nanoTime() > end) {
          throw failure;
        }
        Thread.sleep(BETWEEN_LOOKS);
      }
    }
  }

  private static boolean isUnknownTopic(ExecutionException failure) {
    return failure.getCause() instanceof UnknownTopicOrPartitionException;
  }

  private static void create(Admin admin, Topic topic, short replicas)
      throws ExecutionException, InterruptedException {
    try {
      admin.createTopics(List.of(definition(topic, replicas))).all().get();
    } catch (ExecutionException failure) {
      if (!(failure.getCause() instanceof TopicExistsException)) {
        throw failure;
      }
    }
  }

  static NewTopic definition(Topic topic, short replicas) {
    long retention = topic.kept().map(kept -> kept.toMillis()).orElse(-1L);
    return new NewTopic(topic.topicName(), topic.partitions(), replicas)
        .configs(
            Map.of(
                TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                Integer.toString(Math.max(1, replicas - 1)),
                TopicConfig.RETENTION_MS_CONFIG,
                Long.toString(retention),
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                TimestampType.LOG_APPEND_TIME.name));
  }

  private static List<String> names() {
    return Arrays.stream(Topic.values()).map(Topic::topicName).toList();
  }

  private static void check(Map<String, TopicDescription> found) {
    String wrong =
        Arrays.stream(Topic.values())
            .filter(topic -> partitions(found, topic) != topic.partitions())
            .map(topic -> topic.topicName() + " has " + partitions(found, topic))
            .collect(Collectors.joining(", "));
    if (!wrong.isEmpty()) {
      throw new IllegalStateException("topics with another number of partitions: " + wrong);
    }
  }

  private static int partitions(Map<String, TopicDescription> found, Topic topic) {
    TopicDescription description = found.get(topic.topicName());
    return description == null ? 0 : description.partitions().size();
  }
}
