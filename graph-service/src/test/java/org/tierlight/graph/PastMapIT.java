package org.tierlight.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Relation;
import tools.jackson.databind.JsonNode;

/** What the map says of the past, on both clocks. */
@ExtendWith(SharedMap.class)
class PastMapIT {

  private static final Instant SPRING = Instant.parse("2025-04-10T00:00:00Z");
  private static final Instant SUMMER = Instant.parse("2025-07-10T00:00:00Z");

  private final SharedMap.Started map;

  PastMapIT(SharedMap.Started map) {
    this.map = map;
  }

  /** The law: what is learnt later changes nothing of what is said to have been known. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whatWasKnownIsAnsweredAgainWhateverIsLearntLater(long seed) {
    String prefix = "known" + seed + "-";
    List<Trades.Said> trades = Trades.random(seed, 600);
    Trades.publish(prefix, Trades.shuffledAndDoubled(trades.subList(0, 300), seed), map.log());
    map.log().decided(prefix + 1, prefix + 2, Relation.SAME, Instant.now());
    map.log().decided(prefix + 2, prefix + 3, Relation.SAME, Instant.now());
    map.catchUp();
    Instant known = Instant.now();
    List<String> then = answers(prefix, "");

    Trades.publish(prefix, Trades.shuffledAndDoubled(trades, ~seed), map.log());
    map.catchUp();

    assertThat(answers(prefix, "")).isNotEqualTo(then);
    assertThat(answers(prefix, "&knownAt=" + known)).isEqualTo(then);
  }

  private List<String> answers(String prefix, String moment) {
    return IntStream.range(0, 40)
        .filter(number -> number != 2 && number != 3)
        .mapToObj(number -> map.service().json(upstream(prefix + number, moment)))
        .flatMap(answer -> edges(answer).stream())
        .sorted()
        .toList();
  }

  private static String upstream(String id, String moment) {
    return "/v1/suppliers/" + id + "/upstream?tiers=2" + moment;
  }

  private static List<String> edges(JsonNode answer) {
    return RunningService.texts(
        answer.path("edges"), "from", "to", "share", "cents", "evidence", "lastSeen");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-31, ''",
    "2025-04-30, past-early 1.000000 40 1",
    "2025-07-31, past-early 0.250000 40 1;past-late 0.750000 120 2",
    "2026-05-31, past-early 0.000000 0 1;past-late 1.000000 120 2"
  })
  void aDaySeesWhatHadBeenShippedByThen(String day, String edges) {
    map.log().shipment("past-1", "past-early", "past-buyer", 40, SPRING);
    map.log().shipment("past-2", "past-late", "past-buyer", 100, SUMMER);
    map.log().shipment("past-3", "past-late", "past-buyer", 20, SUMMER.plusSeconds(60));
    map.catchUp();

    JsonNode then = map.service().json(upstream("past-buyer", "&validAt=" + day));

    assertThat(
            String.join(
                ";",
                RunningService.texts(then.get("edges"), "from", "share", "cents", "shipments")
                    .stream()
                    .sorted()
                    .toList()))
        .isEqualTo(edges);
  }

  @Test
  void aLinkThatEndedLaterHadNotEndedYet() {
    map.log().declared("end-seller", "end-buyer", SPRING);
    map.log().terminated("end-seller", "end-buyer", SUMMER);
    map.catchUp();

    assertThat(ends("2025-06-30")).containsExactly("");
    assertThat(ends("2025-07-31")).containsExactly(SUMMER.toString());
    assertThat(ends("2025-03-31")).isEmpty();
  }

  private List<String> ends(String day) {
    JsonNode then = map.service().json(upstream("end-buyer", "&validAt=" + day));
    return RunningService.texts(then.get("edges"), "terminatedAt");
  }

  @Test
  void changesSaySilenceApartFromAnEndThatIsRecorded() {
    Instant twoYearsAgo = map.lastMonth().minus(Duration.ofDays(700));
    map.log().shipment("turn-1", "turn-quiet", "turn-buyer", 40, twoYearsAgo);
    map.log().shipment("turn-2", "turn-ended", "turn-buyer", 50, twoYearsAgo);
    map.log().shipment("turn-3", "turn-steady", "turn-buyer", 60, map.lastMonth());
    map.catchUp();
    Instant before = Instant.now();
    map.log().terminated("turn-ended", "turn-buyer", map.lastMonth());
    map.log().shipment("turn-4", "turn-quiet", "turn-buyer", 7, map.lastMonth());
    map.log().shipment("turn-5", "turn-new", "turn-buyer", 8, map.lastMonth());
    map.catchUp();

    JsonNode changes = map.service().json("/v1/suppliers/turn-buyer/changes?from=" + before);

    assertThat(RunningService.texts(changes.get("items"), "kind"))
        .containsExactlyInAnyOrder("APPEARED", "RESUMED", "ENDED");
    assertThat(changes.at("/items/0/seller/id").asString()).isEqualTo("turn-new");
    assertThat(changes.at("/items/0/before").isNull()).isTrue();
    assertThat(changes.get("total").asInt()).isEqualTo(3);
  }

  @Test
  void whoDependsOnASupplierIsAskedOfThePastToo() {
    map.log().shipment("dep-1", "dep-mill", "dep-brand", 75, SPRING);
    map.log().shipment("dep-2", "dep-other", "dep-brand", 25, SPRING);
    map.log().shipment("dep-3", "dep-farm", "dep-mill", 10, SPRING);
    map.catchUp();

    JsonNode then =
        map.service().json("/v1/suppliers/dep-farm/dependents?validAt=2025-12-31&tiers=2");
    JsonNode passed =
        map.service().json("/v1/suppliers/dep-brand/chokepoints?validAt=2025-12-31&limit=1");
    JsonNode shared = map.service().json("/v1/map/shared?of=dep-brand,dep-mill&tiers=2");

    assertThat(RunningService.texts(then.get("items"), "share"))
        .containsExactly("1.000000", "0.750000");
    assertThat(passed.at("/items/0/supplier/id").asString()).isEqualTo("dep-mill");
    assertThat(passed.get("total").asInt()).isEqualTo(3);
    assertThat(shared.at("/items/0/supplier/id").asString()).isEqualTo("dep-farm");
    assertThat(map.service().ask("/v1/map/shared?of=dep-brand").status()).isEqualTo(400);
    assertThat(map.service().ask("/v1/suppliers/dep-brand/changes").status()).isEqualTo(400);
  }

  @Test
  void theScoreOfTodayIsNotThatOfThen() {
    map.log().shipment("scored-1", "then-seller", "then-buyer", 40, SPRING);
    map.log().score("then-seller", 0.7, Band.HIGH, 1, 1);
    map.catchUp();

    JsonNode now = map.service().json(upstream("then-buyer", ""));
    JsonNode then = map.service().json(upstream("then-buyer", "&validAt=2025-05-31"));

    assertThat(now.at("/nodes/1/band").asString()).isEqualTo("HIGH");
    assertThat(then.at("/nodes/1/band").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "validAt=2999-01-01, FUTURE_DATE",
    "knownAt=yesterday, BAD_DATE",
    "validAt=1969-12-31, TOO_EARLY"
  })
  void aMomentThatCannotBeAskedAboutIsRefused(String parameter, String code) {
    for (String path : List.of("upstream?", "downstream?", "paths?to=other&")) {
      RunningService.Reply reply = map.service().ask("/v1/suppliers/some/" + path + parameter);

      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.response().body()).contains(code);
    }
  }
}
