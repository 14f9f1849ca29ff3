package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tierlight.message.Topic;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.SourceClass;

/** What others wrote into the topics of scores and alerts keeps no life from beginning. */
class ForeignWordsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String LISTED = "foreign-listed";

  @Test
  void aRestartPassesOverWordsThatItNeverSaid() {
    try (Broker broker = Broker.start();
        FactLog log = new FactLog(broker.bootstrapServers(), "foreign")) {
      TopicContent topics = new TopicContent(broker.bootstrapServers());
      try (RunningService _ = RunningService.on(broker.bootstrapServers())) {
        log.supplier(LISTED, "DE", "13", "520511", false);
        log.evidence("foreign-e1", LISTED, SourceClass.OFFICIAL, 1);
        await().atMost(PATIENCE).until(() -> !topics.alertsOf(LISTED).isEmpty());
      }
      int own = topics.alertsOf(LISTED).size();
      speakForOthers(log);
      int all = topics.records(Topic.RISK_ALERTS).size();

      try (RunningService again = RunningService.on(broker.bootstrapServers())) {
        again.awaitReady();
        assertThat(again.risk(LISTED).get("band").asString()).isEqualTo("HIGH");
        assertThat(topics.records(Topic.RISK_ALERTS)).hasSize(all).hasSizeGreaterThan(own);
      }
    }
  }

  private static void speakForOthers(FactLog log) {
    log.alert("raised by somebody else", LISTED);
    log.alert("LINK_ALERT/" + LISTED + "/no-version/1", LISTED);
    log.alert("LINK_ALERT/no supplier's id/1/1", LISTED);
    log.flush();
    log.poison(Topic.RISK_ALERTS, LISTED, "{\"no\":");
    log.poison(Topic.RISK_SCORES, LISTED, "\u0000");
  }
}
