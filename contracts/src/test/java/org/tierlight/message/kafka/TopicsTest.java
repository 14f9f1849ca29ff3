package org.tierlight.message.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierlight.message.Topic;

class TopicsTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "3, 2", "5, 4"})
  void aTopicTakesNothingWhileMoreThanOneReplicaIsAway(short replicas, String least) {
    assertThat(settings(Topic.FACTS_SHIPMENTS, replicas))
        .containsEntry("min.insync.replicas", least);
    assertThat(Topics.definition(Topic.FACTS_SHIPMENTS, replicas).replicationFactor())
        .isEqualTo(replicas);
  }

  @Test
  void factsAreKeptForEverAndQuarantineIsNot() {
    assertThat(settings(Topic.FACTS_SUPPLIERS, (short) 3)).containsEntry("retention.ms", "-1");
    assertThat(settings(Topic.QUARANTINE, (short) 3)).containsEntry("retention.ms", "7776000000");
  }

  @ParameterizedTest
  @EnumSource
  void nothingRestsOnCompaction(Topic topic) {
    assertThat(settings(topic, (short) 1)).containsEntry("cleanup.policy", "delete");
  }

  private static Map<String, String> settings(Topic topic, short replicas) {
    return Topics.definition(topic, replicas).configs();
  }
}
