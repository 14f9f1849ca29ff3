package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.SourceClass;
import tools.jackson.databind.JsonNode;

/** How a score went, on a real broker. */
class HistoryIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String broker = Broker.shared().bootstrapServers();
  private final FactLog log = new FactLog(broker, "history");
  private final RunningService service = RunningService.on(broker).awaitReady();

  @AfterEach
  void close() {
    log.close();
    service.close();
  }

  @Test
  void whatWasPublishedIsShownTheNewestFirstAndPageByPage() {
    log.supplier("history-mill", "VN", "1311", "5205", true);
    log.flush();
    await().atMost(PATIENCE).until(() -> count("history-mill") == 1);
    log.evidence("history-e1", "history-mill", SourceClass.VERIFIED, 0.9);
    log.flush();
    await().atMost(PATIENCE).until(() -> count("history-mill") == 2);

    JsonNode newest = history("history-mill", "?limit=1");
    JsonNode oldest = history("history-mill", "?limit=1&cursor=" + newest.get("next").asString());

    JsonNode now = service.risk("history-mill").get("score");
    assertThat(newest.at("/items/0/score")).isEqualTo(now);
    assertThat(oldest.at("/items/0/score/mid").decimalValue())
        .isLessThan(now.get("mid").decimalValue());
    assertThat(oldest.get("next").isNull()).isTrue();
    assertThat(newest.at("/total/kind").asString()).isEqualTo("EXACT");
    assertThat(newest.at("/items/0/marks")).isEmpty();
    assertThat(newest.at("/items/0/parameterVersion").asString()).isNotBlank();
  }

  @Test
  void aWindowWithoutScoresIsEmptyAndAStrangerUnknown() {
    log.supplier("history-farm", "VN", "0116", "5201", true);
    log.flush();
    await().atMost(PATIENCE).until(() -> count("history-farm") == 1);

    assertThat(history("history-farm", "?to=2020-01-01").get("items")).isEmpty();
    assertThat(service.ask("/v1/suppliers/history-nobody/risk/history").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"from=x", "from=2026-02-01&to=2026-01-01", "to=2062-01-01", "limit=0"})
  void aWindowThatCannotBeReadIsNamed(String query) {
    RunningService.Answer answer = service.ask("/v1/suppliers/any/risk/history?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().get("problems")).isNotEmpty();
  }

  /** The bound can be met: a longer log is refused with what to do instead. */
  @Test
  void aLogLongerThanMemoryAllowsIsRefusedForThePastOnly() {
    log.supplier("history-one", "VN", "1311", "5205", true);
    log.supplier("history-two", "VN", "1311", "5205", true);
    log.flush();
    try (RunningService small = RunningService.on(broker, "--tierlight.past-facts=1")) {
      small.awaitReady();

      RunningService.Answer past =
          small.ask("/v1/suppliers/history-one/risk?knownAt=" + Instant.now());

      assertThat(past.status()).isEqualTo(422);
      assertThat(past.body().get("type").asString()).isEqualTo("/problems/past-too-large");
      assertThat(past.body().get("detail").asString()).contains("./tierlight replay");
      assertThat(small.ask("/v1/suppliers/history-one/risk").status()).isEqualTo(200);
    }
  }

  private int count(String supplier) {
    RunningService.Answer answer = service.ask("/v1/suppliers/" + supplier + "/risk/history");
    return answer.status() == 200 ? answer.body().get("items").size() : 0;
  }

  private JsonNode history(String supplier, String query) {
    return service.ask("/v1/suppliers/" + supplier + "/risk/history" + query).body();
  }
}
