package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.SourceClass;
import tools.jackson.databind.JsonNode;

/** Figures that two persons put in force, on a broker of its own: they change all scores. */
class ParametersIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String SET =
      """
      {"version": "mine-1", "name": "Heavier inherent risk", "purpose": "For a test.", "base": "2026-1",
       "changes": [{"pointer": "/inherent/weight", "value": %s, "policy": true, "source": "policy, for a test"}]}
      """;

  @Test
  void figuresArePutInForceByTwoPersonsAndThePastKeepsItsOwn() {
    try (Broker broker = Broker.start();
        FactLog log = new FactLog(broker.bootstrapServers(), "figures")) {
      Path data = DataFolder.fresh();
      Instant before;
      try (RunningService service = ready(broker, data);
          RunningService standby = ready(broker, DataFolder.fresh())) {
        log.supplier("figures-mill", "CN", "1311", "5205", false);
        log.evidence("figures-e", "figures-mill", SourceClass.HOTLINE, 0.4);
        log.flush();
        awaitVersion(service, "2026-1");
        JsonNode certifiedBefore = certified(service, "2026-1");
        before = Instant.now();
        refusesWhatIsNoSet(service);
        filesASetOnce(service);
        tellsItsEffect(service);
        changesBetweenTwoAnswers(service);
        awaitVersion(standby, "mine-1");
        isReplayed(broker, data, certifiedBefore, certified(service, "mine-1"));
      }
      try (RunningService again = ready(broker, data)) {
        awaitVersion(again, "mine-1");
        remembers(again, before);
      }
    }
  }

  private static void refusesWhatIsNoSet(RunningService service) {
    RunningService.Answer range = service.post("/v1/parameters", SET.formatted("1.5"), "ann");
    assertThat(range.status()).isEqualTo(400);
    assertThat(range.contentType()).startsWith("application/problem+json");
    assertThat(range.body().at("/problems/0/code").asString()).isEqualTo("OUT_OF_RANGE");
    assertThat(range.body().at("/problems/0/pointer").asString()).isEqualTo("/changes/0/value");
    assertThat(range.body().at("/problems/0/hint").asString()).isEqualTo("a number from 0 to 1");
    JsonNode form =
        service.post("/v1/parameters", "{\"version\": \"a b\", \"more\": 1}", "ann").body();
    assertThat(form.get("problems").valueStream().map(it -> it.get("code").asString()))
        .contains("BAD_VERSION", "UNKNOWN_FIELD", "BAD_TEXT", "BAD_CHANGES");
    assertThat(service.post("/v1/parameters", "{", "ann").status()).isEqualTo(400);
    String full = SET.formatted("0.4") + " ".repeat(64 * 1024 - SET.formatted("0.4").length());
    assertThat(service.post("/v1/parameters", full + " ", "ann").status()).isEqualTo(413);
    assertThat(service.post("/v1/parameters", full, "").status()).isEqualTo(403);
  }

  private static void filesASetOnce(RunningService service) {
    RunningService.Answer filed = service.post("/v1/parameters", SET.formatted("0.4"), "ann");
    assertThat(filed.status()).isEqualTo(201);
    assertThat(filed.body().get("status").asString()).isEqualTo("PROPOSED");
    assertThat(filed.body().at("/proposed/by").asString()).isEqualTo("ann");
    assertThat(service.post("/v1/parameters", SET.formatted("0.4"), "ann").status()).isEqualTo(200);
    RunningService.Answer taken = service.post("/v1/parameters", SET.formatted("0.3"), "ann");
    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.body().get("type").asString()).isEqualTo("/problems/parameters-conflict");
    assertThat(service.ask("/v1/parameters/mine-1").body().at("/inherent/weight").asDouble())
        .isEqualTo(0.4);
  }

  private static void tellsItsEffect(RunningService service) {
    JsonNode effect = service.ask("/v1/parameters/mine-1/effect").body();
    assertThat(effect.get("from").asString()).isEqualTo("2026-1");
    assertThat(effect.get("to").asString()).isEqualTo("mine-1");
    assertThat(effect.get("suppliers").asInt()).isEqualTo(1);
    assertThat(effect.get("largest").asDouble()).isPositive();
    assertThat(effect.at("/rankCorrelation/spearman").asDouble()).isEqualTo(1);
    assertThat(effect.at("/bands/raised").asInt()).isEqualTo(effect.get("moves").size());
    assertThat(service.ask("/v1/parameters/none/effect").status()).isEqualTo(404);
  }

  private static void isApprovedByAnother(RunningService service) {
    String approve = "/v1/parameters/mine-1/approve";
    RunningService.Answer same = service.post(approve, "", "ann");
    assertThat(same.status()).isEqualTo(403);
    assertThat(same.body().get("type").asString()).isEqualTo("/problems/four-eyes");
    assertThat(service.post("/v1/parameters/none/approve", "", "bob").status()).isEqualTo(404);
    RunningService.Answer approved = service.post(approve, "", "bob");
    assertThat(approved.status()).isEqualTo(200);
    assertThat(approved.body().get("inForce").asBoolean()).isTrue();
    assertThat(service.post(approve, "", "cem").status()).isEqualTo(409);
  }

  /** Every answer on the way is the whole score by the one set or by the other. */
  private static void changesBetweenTwoAnswers(RunningService service) {
    JsonNode old = service.risk("figures-mill").get("score");
    isApprovedByAnother(service);
    Set<JsonNode> byOld = new HashSet<>();
    Set<JsonNode> byNew = new HashSet<>();
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(1))
        .untilAsserted(
            () -> {
              RunningService.Answer answer = service.ask("/v1/suppliers/figures-mill/risk");
              if (answer.status() == 200) {
                boolean isNew = answer.body().get("parameterVersion").asString().equals("mine-1");
                (isNew ? byNew : byOld).add(answer.body().get("score"));
              }
              assertThat(byNew).isNotEmpty();
            });
    awaitVersion(service, "mine-1");
    assertThat(byOld).isSubsetOf(Set.of(old));
    assertThat(byNew).containsExactly(service.risk("figures-mill").get("score"));
  }

  private static void remembers(RunningService service, Instant before) {
    String mill = "/v1/suppliers/figures-mill/risk";
    JsonNode then = service.ask(mill + "?knownAt=" + before).body();
    assertThat(then.get("parameterVersion").asString()).isEqualTo("2026-1");
    JsonNode diff = service.ask(mill + "/diff?from=" + before).body();
    assertThat(diff.at("/from/parameterVersion").asString()).isEqualTo("2026-1");
    assertThat(diff.at("/to/parameterVersion").asString()).isEqualTo("mine-1");
    assertThat(diff.at("/changes/0/cause").asString()).isEqualTo("PARAMETERS");
    assertThat(diff.get("changes")).hasSize(1);
    assertThat(diff.at("/changes/0/points").decimalValue())
        .isEqualByComparingTo(diff.get("difference").decimalValue())
        .isPositive();
  }

  private static JsonNode certified(RunningService service, String version) {
    JsonNode manifest = service.post("/v1/audit/snapshots").body();
    assertThat(manifest.get("parameterVersion").asString()).isEqualTo(version);
    return manifest;
  }

  /** Each by the figures of its time, from the broker and from a shuffled and duplicated copy. */
  private static void isReplayed(Broker broker, Path data, JsonNode... certified) {
    String servers = broker.bootstrapServers();
    String copy = data.resolve("copy.ndjson").toString();
    String[] export = {"--export", copy, "--shuffle", "5", "--duplicate", "0.5"};
    assertThat(Replayed.of(servers, data, export).status()).isZero();
    for (JsonNode manifest : certified) {
      String knownAt = manifest.get("knownAt").asString();
      assertThat(Replayed.of(servers, data, "--known-at", knownAt).said())
          .isEqualTo(Replayed.of(servers, data, "--known-at", knownAt, "--log", copy).said())
          .contains("sha256 " + manifest.get("sha256").asString())
          .contains("\"" + manifest.get("parameterVersion").asString() + "\"");
    }
    assertThat(certified[0].get("sha256")).isNotEqualTo(certified[1].get("sha256"));
  }

  private static RunningService ready(Broker broker, Path data) {
    RunningService service = RunningService.on(broker.bootstrapServers(), data);
    service.awaitReady();
    return service;
  }

  private static void awaitVersion(RunningService service, String version) {
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              RunningService.Answer answer = service.ask("/v1/suppliers/figures-mill/risk");
              return answer.status() == 200
                  && answer.body().get("parameterVersion").asString().equals(version)
                  && answer.body().get("contributions").toString().contains("figures-e");
            });
  }
}
