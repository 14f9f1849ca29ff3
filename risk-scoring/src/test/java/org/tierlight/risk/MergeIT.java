package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierlight.message.AlertRaised;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SourceClass;
import tools.jackson.databind.JsonNode;

/** Two records become one supplier, and two again, on a real broker. */
class MergeIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String FIRST = "/v1/suppliers/merge-a";
  private static final String SECOND = "/v1/suppliers/merge-b";

  private final String broker = Broker.shared().bootstrapServers();
  private final FactLog log = new FactLog(broker, "merge");
  private final Path data = DataFolder.fresh();
  private final RunningService service = RunningService.on(broker, data).awaitReady();

  /** The same is told of two records of a mill, and of a mill that has but one. */
  @BeforeEach
  void aMillInTwoRecordsAndAnotherInOne() {
    log.decided("merge-a", "merge-b", Relation.OPEN);
    for (List<String> mill : List.of(List.of("merge-a", "merge-b"), List.of("whole", "whole"))) {
      String buyer = mill.getFirst() + "-brand";
      log.supplier(mill.getFirst(), "VN", "1311", "5205", true);
      log.supplier(mill.getLast(), "VN", "1311", "5205", true);
      log.supplier(buyer, "DE", "1410", "6109", false);
      log.shipment(buyer + "-s1", mill.getFirst(), buyer, 70_000);
      log.shipment(buyer + "-s2", mill.getLast(), buyer, 30_000);
      log.evidence(buyer + "-e1", mill.getFirst(), SourceClass.CIVIL_SOCIETY, 0.8);
      log.evidence(buyer + "-e2", mill.getLast(), SourceClass.VERIFIED, 0.7);
    }
    log.flush();
    await().atMost(PATIENCE).until(() -> service.text(SECOND + "/risk").contains("-e2"));
    await().atMost(PATIENCE).until(() -> service.text("/v1/suppliers/whole/risk").contains("-e2"));
  }

  @AfterEach
  void close() {
    log.close();
    service.close();
  }

  @Test
  void mergedRecordsScoreAsOneSupplierUntilTheyAreSplit() {
    String before = certified().get("sha256").asString();
    int alertsOnTheFirst = alertsOf("merge-a").size();

    log.asked("merge-a", "merge-b");
    merge();

    assertThat(service.risk("merge-b").get("score")).isEqualTo(service.risk("whole").get("score"));
    assertThat(service.risk("merge-a-brand").get("score"))
        .isEqualTo(service.risk("whole-brand").get("score"));
    JsonNode merged = certified();
    assertThat(merged.get("sha256").asString()).isNotEqualTo(before);
    assertThat(Replayed.of(broker, data, "--snapshot", merged.get("id").asString()).said())
        .contains("The same as certified.");
    assertThat(alertsOf("merge-b")).extracting(AlertRaised::alertId).doesNotHaveDuplicates();
    assertThat(alertsOf("merge-a")).hasSize(alertsOnTheFirst);

    split();

    assertThat(certified().get("sha256").asString()).isEqualTo(before);
  }

  @Test
  void whoAsksForAMergedRecordIsSentToItsSupplier() {
    merge();

    assertThat(location("/risk?perspective=GENERIC")).isEqualTo("/risk?perspective=GENERIC");
    for (String read : List.of("/risk/history", "/exposures", "/risk/through?supplier=merge-b")) {
      assertThat(location(read)).isEqualTo(read);
    }
    assertThat(service.text("/v1/suppliers/merge-a-brand/risk")).doesNotContain("\"merge-a\"");
    split();
  }

  @Test
  void whatWasKnownBeforeIsAnsweredWithoutTheMerge() {
    Instant before = Instant.now();
    merge();
    Instant after = Instant.now();

    assertThat(service.ask(FIRST + "/risk?knownAt=" + before).status()).isEqualTo(200);
    assertThat(service.ask(SECOND + "/risk?knownAt=" + before).body().toString())
        .doesNotContain("-e1");
    assertThat(location("/risk?knownAt=" + after)).isEqualTo("/risk?knownAt=" + after);
    assertThat(location("/risk;x=1?%6BnownAt=" + after)).isEqualTo("/risk?knownAt=" + after);
    split();
  }

  private void merge() {
    log.decided("merge-a", "merge-b", Relation.SAME);
    log.flush();
    await().atMost(PATIENCE).until(() -> service.raw(FIRST + "/risk").statusCode() == 308);
  }

  private void split() {
    log.decided("merge-b", "merge-a", Relation.OPEN);
    log.flush();
    await().atMost(PATIENCE).until(() -> service.raw(FIRST + "/risk").statusCode() == 200);
  }

  /** Where a read of the first record is sent to, behind the path of the second. */
  private String location(String read) {
    String location =
        service.raw(FIRST + read).headers().firstValue("Location").orElse("not sent on");
    assertThat(location).startsWith(SECOND);
    return location.substring(SECOND.length());
  }

  private JsonNode certified() {
    return service.post("/v1/audit/snapshots").body();
  }

  private List<AlertRaised> alertsOf(String supplier) {
    return new TopicContent(broker).alertsOf(supplier);
  }
}
