package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.message.Topic;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.SourceClass;

/** What a start makes of the checkpoints that it finds. */
class CheckpointIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String LISTED = "kept-listed";

  private final Path data;

  CheckpointIT(@TempDir Path data) {
    this.data = data;
  }

  @Test
  void anOrderlyStopKeepsACheckpointAndDamageToItCostsOnlyTime() throws IOException {
    try (Broker broker = Broker.start();
        FactLog log = new FactLog(broker.bootstrapServers(), "kept")) {
      TopicContent topics = new TopicContent(broker.bootstrapServers());
      tellAndStop(broker, log, topics);
      int scores = topics.records(Topic.RISK_SCORES).size();

      assertThat(beginning(broker)).startsWith("Began with the checkpoint engine-");
      assertThat(topics.records(Topic.RISK_SCORES)).hasSize(scores);
      int alerts = topics.records(Topic.RISK_ALERTS).size();

      damage();
      assertThat(beginning(broker))
          .startsWith("Began with the whole log: engine-")
          .contains("cannot be read: its bytes do not sum up");
      assertThat(beginning(broker)).startsWith("Began with the checkpoint engine-");
      assertThat(topics.records(Topic.RISK_SCORES)).hasSize(scores);
      assertThat(topics.records(Topic.RISK_ALERTS)).hasSize(alerts);
    }
  }

  @Test
  void aCheckpointOfAnotherLogIsLeftOut() throws IOException {
    try (Broker broker = Broker.start();
        FactLog log = new FactLog(broker.bootstrapServers(), "kept")) {
      tellAndStop(broker, log, new TopicContent(broker.bootstrapServers()));
    }
    try (Broker other = Broker.start()) {
      assertThat(beginning(other))
          .startsWith("Began with the whole log: engine-")
          .contains("was made anew");
    }
  }

  private void tellAndStop(Broker broker, FactLog log, TopicContent topics) {
    try (RunningService _ = RunningService.on(broker.bootstrapServers(), data)) {
      log.supplier(LISTED, "DE", "13", "520511", false);
      log.evidence("kept-e1", LISTED, SourceClass.OFFICIAL, 1);
      log.shipment("kept-s1", LISTED, "kept-buyer", 100_00);
      log.flush();
      await().atMost(PATIENCE).until(() -> !topics.alertsOf("kept-buyer").isEmpty());
    }
  }

  /** From what a start begins; its answers are those of the facts, whatever that is. */
  private String beginning(Broker broker) {
    try (RunningService service = RunningService.on(broker.bootstrapServers(), data)) {
      service.awaitReady();
      return service.ask("/readyz").body().get("reasons").get(1).asString();
    }
  }

  private void damage() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("engine"))) {
      for (Path file : files.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
  }
}
