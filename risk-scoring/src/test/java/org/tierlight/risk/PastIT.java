package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.SourceClass;
import tools.jackson.databind.JsonNode;

/** What was answered once is answered again from the log, on a real broker. */
class PastIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String SCENARIO = "{\"supplierIds\": [\"past-mill\"], \"edits\": []}";

  private final String broker = Broker.shared().bootstrapServers();
  private final FactLog log = new FactLog(broker, "past");
  private final RunningService service = RunningService.on(broker).awaitReady();

  @AfterEach
  void close() {
    log.close();
    service.close();
  }

  @Test
  void whatWasKnownThenIsAnsweredAgainAndWhatIsKnownNowOfThen() {
    log.supplier("past-mill", "VN", "1311", "5205", true);
    log.flush();
    JsonNode before = awaitRisk("past-mill", any -> true);
    Instant then = Instant.now();
    log.evidence("past-e1", "past-mill", SourceClass.VERIFIED, 0.9);
    log.flush();
    JsonNode after = awaitRisk("past-mill", now -> !now.get("score").equals(before.get("score")));

    JsonNode known = risk("past-mill", "knownAt=" + then);
    JsonNode valid = risk("past-mill", "validAt=" + then);

    assertThat(known.get("score")).isEqualTo(before.get("score"));
    assertThat(known.get("contributions").toString()).doesNotContain("past-e1");
    assertThat(known.get("knownAt").asString()).isEqualTo(then.toString());
    assertThat(valid.get("score")).isEqualTo(after.get("score"));
    assertThat(before.has("knownAt")).isFalse();
    JsonNode diff = service.ask("/v1/suppliers/past-mill/risk/diff?from=" + then).body();
    assertThat(diff.get("difference").decimalValue())
        .isEqualByComparingTo(
            after.at("/score/mid").decimalValue().subtract(before.at("/score/mid").decimalValue()))
        .isEqualByComparingTo(diff.at("/changes/0/points").decimalValue());
    assertThat(diff.at("/changes/0/item").asString()).isEqualTo("past-e1");
    assertThat(diff.get("changes")).hasSize(1);
  }

  @Test
  void whoWasNotKnownYetIsUnknownThen() {
    Instant then = Instant.now();
    log.supplier("past-late", "VN", "1311", "5205", true);
    log.flush();
    awaitRisk("past-late", any -> true);

    assertThat(service.ask("/v1/suppliers/past-late/risk?knownAt=" + then).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/suppliers/past-mill/risk?validAt=",
        "/v1/suppliers/past-mill/risk?knownAt=",
        "/v1/suppliers/past-mill/exposures?knownAt=",
        "/v1/suppliers/past-mill/risk/through?supplier=past-farm&knownAt=",
        "/v1/suppliers/past-mill/risk/diff?from=",
        "/v1/suppliers/past-mill/risk/history?from=",
        "/v1/inquiries/plan?knownAt=",
        "/v1/scenarios?knownAt="
      })
  void noDoorLeadsBehindTheBeginningOfTheLog(String door) {
    for (String time : List.of("1969-12-30", "1950-06-01T00:00:00Z", "-999999999-01-01")) {
      RunningService.Answer answer =
          door.startsWith("/v1/scenarios")
              ? service.post(door + time, SCENARIO)
              : service.ask(door + time);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.body().at("/problems/0/code").asString()).isEqualTo("TOO_EARLY");
    }
  }

  @Test
  void aYearThatEndsWithTheFirstYearsOfTheLogBeginsWithIt() {
    log.supplier("past-first", "VN", "1311", "5205", true);
    log.flush();
    awaitRisk("past-first", any -> true);

    assertThat(service.ask("/v1/suppliers/past-first/risk/history?to=1970-02-01").status())
        .isEqualTo(200);
  }

  @Test
  void theFirstOfTwoMomentsMustBeNamed() {
    JsonNode problem = service.ask("/v1/suppliers/past-mill/risk/diff").body().at("/problems/0");

    assertThat(problem.get("code").asString()).isEqualTo("MISSING");
    assertThat(problem.get("pointer").asString()).isEqualTo("/from");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?from=2062-01-01", "?from=2026-02-01&to=2026-01-01", "?from=x"})
  void twoMomentsMustBeInOrder(String query) {
    assertThat(service.ask("/v1/suppliers/past-mill/risk/diff" + query).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"knownAt=yesterday", "validAt=2062-01-01", "validAt=2026-01-01T00:00:00"})
  void aMomentThatCannotBeReadIsNamed(String query) {
    RunningService.Answer answer = service.ask("/v1/suppliers/past-mill/risk?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.body().at("/problems/0/pointer").asString())
        .isEqualTo("/" + query.substring(0, query.indexOf('=')));
  }

  private JsonNode awaitRisk(String supplier, Predicate<JsonNode> expected) {
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              RunningService.Answer answer = service.ask("/v1/suppliers/" + supplier + "/risk");
              return answer.status() == 200 && expected.test(answer.body());
            });
    return service.risk(supplier);
  }

  private JsonNode risk(String supplier, String query) {
    return service.ask("/v1/suppliers/" + supplier + "/risk?" + query).body();
  }
}
