package org.tierlight.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierlight.testkit.Broker;
import org.tierlight.testkit.Database;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the service answers while its database or its broker is away. */
class OutageIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<String> ASKED_BEFORE =
      List.of(
          "/v1/suppliers/out-1",
          "/v1/suppliers/out-1/upstream?tiers=2",
          "/v1/suppliers/out-1/downstream?tiers=2",
          "/v1/suppliers/out-1/paths?to=out-2&tiers=3",
          "/v1/suppliers?limit=3&sort=name");

  @Test
  void whileTheDatabaseIsDownKnownAnswersAreOldAndAfterwardsNothingIsMissing() {
    List<Trades.Said> trades = Trades.random(11, 4_000);
    try (Broker broker = Broker.start();
        Database database = Database.start();
        RunningService service = RunningService.start(broker, database);
        FactLog log = new FactLog(broker.bootstrapServers());
        Graph graph = new Graph(database)) {
      Trades.publish("out-", trades.subList(0, 1_000), log);
      log.flush();
      service.awaitCaughtUp();
      List<JsonNode> before = ASKED_BEFORE.stream().map(service::json).toList();
      Trades.publish("out-", trades.subList(1_000, 2_000), log);
      database.kill();
      Trades.publish("out-", trades.subList(2_000, 4_000), log);
      log.flush();
      await().atMost(PATIENCE).until(() -> service.ask("/v1/suppliers/out-3").status() == 503);
      for (int number = 0; number < before.size(); number++) {
        checkOld(service.ask(ASKED_BEFORE.get(number)), before.get(number));
      }
      assertThat(service.json("/v1/suppliers?sort=name&limit=3").get("stale").asBoolean()).isTrue();
      checkUnavailable(service);
      database.restart();
      service.awaitCaughtUp();
      assertThat(graph.links("out-")).isEqualTo(Trades.folded(trades));
      await()
          .atMost(PATIENCE)
          .until(() -> !service.json("/v1/suppliers/out-1").get("stale").asBoolean());
      assertThat(instant(service.json("/v1/suppliers/out-1"))).isAfter(instant(before.getFirst()));
    }
  }

  private static void checkOld(RunningService.Reply reply, JsonNode before) {
    assertThat(reply.status()).isEqualTo(200);
    ObjectNode old = (ObjectNode) reply.json();
    assertThat(old.get("stale").asBoolean()).isTrue();
    assertThat(instant(old)).isEqualTo(instant(before));
    assertThat(Long.parseLong(reply.header("age"))).isNotNegative();
    assertThat(old.without("stale")).isEqualTo(((ObjectNode) before).without("stale"));
  }

  private static void checkUnavailable(RunningService service) {
    RunningService.Reply never = service.ask("/v1/suppliers?limit=1");
    assertThat(never.status()).isEqualTo(503);
    assertThat(never.json().get("type").asString()).isEqualTo("/problems/unavailable");
    assertThat(never.json().get("detail").asString()).contains("not answered before");
    assertThat(never.header("retry-after")).isNotBlank();
    assertThat(service.ask("/livez").status()).isEqualTo(200);
    assertThat(service.ask("/readyz").status()).isEqualTo(503);
    assertThat(service.ask("/readyz").response().body()).contains("the map cannot be read");
  }

  private static Instant instant(JsonNode answer) {
    return Instant.parse(answer.get("asOf").asString());
  }

  @Test
  void whileTheBrokerIsDownAnswersAreMarkedAsOld() {
    try (Broker broker = Broker.start();
        Database database = Database.start();
        RunningService service = RunningService.start(broker, database);
        FactLog log = new FactLog(broker.bootstrapServers())) {
      log.shipment("old-1", "old-b", "old-a", 1, Instant.parse("2026-06-01T00:00:00Z"));
      log.flush();
      service.awaitCaughtUp();
      broker.kill();
      await()
          .atMost(PATIENCE)
          .until(() -> service.json("/v1/suppliers/old-a").get("stale").asBoolean());
      assertThat(service.json("/v1/suppliers/old-a").get("asOf").isNull()).isFalse();
      assertThat(service.ask("/readyz").status()).isEqualTo(200);
      Instant told = Instant.now();
      service.stop();
      assertThat(Duration.between(told, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }
  }
}
