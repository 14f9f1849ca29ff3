package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.SourceClass;
import tools.jackson.databind.JsonNode;

/** Which way evidence left, and which endings end nothing, as told over HTTP. */
class LeavingIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String MILL = "leaving-mill";

  private final FactLog log = new FactLog(Broker.shared().bootstrapServers(), "leaving");
  private final RunningService service =
      RunningService.on(Broker.shared().bootstrapServers()).awaitReady();

  @AfterEach
  void close() {
    log.close();
    service.close();
  }

  @Test
  void everyItemThatLeftIsToldWithItsWayAndEveryEndingThatEndsNothingWithItsReason() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Instant longAgo = Instant.now().minus(7 * 366, ChronoUnit.DAYS);
    log.evidence("leaving-1", MILL, SourceClass.VERIFIED, 0.9);
    log.evidence("leaving-2", MILL, SourceClass.HOTLINE, 0.9);
    log.evidence("leaving-3", MILL, SourceClass.ANONYMOUS, 0.9);
    log.evidence("leaving-4", MILL, SourceClass.OFFICIAL, 1);
    log.evidence("leaving-5", MILL, SourceClass.VERIFIED, 0.9, longAgo);
    log.evidence("leaving-6", MILL, SourceClass.CIVIL_SOCIETY, 0.5);
    log.ended("leaving-1", MILL, EndReason.REMEDIED, SourceClass.VERIFIED, "inspectorate");
    log.ended("leaving-2", MILL, EndReason.REFUTED, SourceClass.OFFICIAL, "inspectorate");
    log.ended("leaving-3", MILL, EndReason.WITHDRAWN, SourceClass.ANONYMOUS, "union");
    log.ended("leaving-4", MILL, EndReason.NO_LONGER_IN_FORCE, SourceClass.OFFICIAL, "court");
    log.ended("leaving-6", MILL, EndReason.REMEDIED, SourceClass.CIVIL_SOCIETY, "union");
    log.ended("leaving-6", MILL, EndReason.WITHDRAWN, SourceClass.VERIFIED, "somebody");
    log.ended("leaving-6", MILL, EndReason.NO_LONGER_IN_FORCE, SourceClass.OFFICIAL, "court");
    log.ended("leaving-7", MILL, EndReason.REFUTED, SourceClass.OFFICIAL, "inspectorate");
    log.evidence("leaving-twin-1", "leaving-twin", SourceClass.CIVIL_SOCIETY, 0.5);
    log.flush();

    JsonNode risk = awaitRisk();

    LocalDate statute = LocalDate.ofInstant(longAgo, ZoneOffset.UTC).plusYears(6);
    assertThat(texts(risk.get("leftEvidence"), "item", "sourceClass", "how", "on"))
        .containsExactlyInAnyOrder(
            "leaving-1 VERIFIED REMEDIED " + today,
            "leaving-2 HOTLINE REFUTED " + today,
            "leaving-3 ANONYMOUS WITHDRAWN " + today,
            "leaving-4 OFFICIAL NO_LONGER_IN_FORCE " + today,
            "leaving-5 VERIFIED RETENTION_ENDED " + statute);
    assertThat(texts(risk.get("ignoredEndings"), "item", "reason", "code"))
        .containsExactlyInAnyOrder(
            "leaving-6 REMEDIED TOO_WEAK_A_CLASS",
            "leaving-6 WITHDRAWN NOT_ITS_SENDER",
            "leaving-6 NO_LONGER_IN_FORCE NOT_OFFICIAL",
            "leaving-7 REFUTED UNKNOWN_ITEM");
    assertThat(risk.at("/ignoredEndings/0/sentence").asString())
        .isEqualTo("Only verified or official sources remedy or refute.");
    assertThat(risk.get("score")).isEqualTo(service.risk("leaving-twin").get("score"));
    assertThat(risk.get("contributions").toString())
        .contains("leaving-6")
        .doesNotContain("leaving-1", "leaving-2", "leaving-3", "leaving-4", "leaving-5");
  }

  private JsonNode awaitRisk() {
    await()
        .atMost(PATIENCE)
        .until(() -> service.ask("/v1/suppliers/leaving-twin/risk").status() == 200);
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              JsonNode risk = service.risk(MILL);
              return risk.path("leftEvidence").size() + risk.path("ignoredEndings").size() >= 9;
            });
    return service.risk(MILL);
  }

  private static List<String> texts(JsonNode rows, String... fields) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> String.join(" ", List.of(fields).stream().map(f -> text(row, f)).toList()))
        .toList();
  }

  private static String text(JsonNode row, String field) {
    return row.get(field).asString();
  }
}
