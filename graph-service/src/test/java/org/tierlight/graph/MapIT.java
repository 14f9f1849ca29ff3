package org.tierlight.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tierlight.message.Topic;
import org.tierlight.testkit.Broker;
import org.tierlight.testkit.Database;
import org.tierlight.vocabulary.Band;
import tools.jackson.databind.JsonNode;

class MapIT {

  private static Instant lastMonth;
  private static RunningService service;
  private static FactLog log;
  private static Graph graph;

  @BeforeAll
  static void start() {
    lastMonth = Instant.now().minus(Duration.ofDays(30));
    service = RunningService.start(Broker.shared(), Database.shared());
    log = new FactLog(Broker.shared().bootstrapServers());
    graph = new Graph(Database.shared());
  }

  @AfterAll
  static void stop() {
    log.close();
    graph.close();
    service.close();
  }

  @Test
  void theGraphIsTheFoldOfTheFactsInWhateverOrderTheyCome() {
    List<Trades.Said> trades = Trades.random(7, 3_000);
    Trades.publish("fold-a-", trades, log);
    Trades.publish("fold-b-", Trades.shuffledAndDoubled(trades, 8), log);
    caughtUp();
    Map<String, String> folded = Trades.folded(trades);
    assertThat(graph.links("fold-a-")).isEqualTo(folded);
    assertThat(graph.links("fold-b-")).isEqualTo(folded);
  }

  @Test
  void aStubBecomesASupplierWhenSomebodyDeclaresIt() {
    log.shipment("stub-1", "stub-seller", "stub-buyer", 100, lastMonth);
    caughtUp();
    JsonNode stub = service.json("/v1/suppliers/stub-seller");
    assertThat(stub.get("undeclared").asBoolean()).isTrue();
    assertThat(stub.get("name").asString()).isEqualTo("stub-seller");
    assertThat(stub.get("directBuyers").asLong()).isEqualTo(1);
    log.supplier("stub-seller", "Seller Mills", "VN", "1311");
    caughtUp();
    JsonNode declared = service.json("/v1/suppliers/stub-seller");
    assertThat(declared.get("undeclared").asBoolean()).isFalse();
    assertThat(declared.get("country").asString()).isEqualTo("VN");
    assertThat(declared.at("/declared/sites/0/address").asString()).isEqualTo("1 Mill Road");
    assertThat(declared.at("/declared/identifiers/duns").asString()).isEqualTo("duns-stub-seller");
    assertThat(declared.at("/declared/declaredPurchases/cents").asLong()).isEqualTo(500_000);
    assertThat(declared.get("firstSeen").asString()).isEqualTo(lastMonth.toString());
    assertThat(declared.get("stale").asBoolean()).isFalse();
    assertThat(declared.get("asOf").isNull()).isFalse();
  }

  @Test
  void tiersAreAnsweredUpAndDownWithShares() {
    log.shipment("tier-1", "tier-b", "tier-a", 75_00, lastMonth);
    log.shipment("tier-2", "tier-c", "tier-a", 25_00, lastMonth);
    log.shipment("tier-3", "tier-d", "tier-b", 10_00, lastMonth);
    log.shipment("tier-4", "tier-c", "tier-b", 30_00, lastMonth);
    log.declared("tier-e", "tier-d", lastMonth);
    log.terminated("tier-c", "tier-a", Instant.now());
    caughtUp();
    JsonNode up = service.json("/v1/suppliers/tier-a/upstream?tiers=3");
    assertThat(texts(up.get("nodes"), "id", "tier"))
        .containsExactlyInAnyOrder("tier-a 0", "tier-b 1", "tier-c 1", "tier-d 2", "tier-e 3");
    assertThat(texts(up.get("edges"), "from", "to", "share", "cents", "evidence", "confidence"))
        .containsExactlyInAnyOrder(
            "tier-b tier-a 0.750000 7500 SHIPPED 1.0",
            "tier-c tier-a 0.250000 2500 SHIPPED 1.0",
            "tier-d tier-b 0.250000 1000 SHIPPED 1.0",
            "tier-c tier-b 0.750000 3000 SHIPPED 1.0",
            "tier-e tier-d 0.000000 0 DECLARED 0.6");
    assertThat(up.get("truncated").asBoolean()).isFalse();
    assertThat(up.at("/edges/1/terminatedAt").isNull()).isFalse();
    JsonNode down = service.json("/v1/suppliers/tier-c/downstream?tiers=1");
    assertThat(texts(down.get("nodes"), "id", "tier"))
        .containsExactlyInAnyOrder("tier-c 0", "tier-a 1", "tier-b 1");
    JsonNode paths = service.json("/v1/suppliers/tier-a/paths?to=tier-c");
    assertThat(paths.get("connection").asString()).isEqualTo("YES");
    assertThat(texts(paths.get("paths"), "direction", "tiers", "share"))
        .containsExactly("UPSTREAM 2 0.562500", "UPSTREAM 1 0.250000");
    assertThat(texts(paths.at("/paths/0/nodes"), "id"))
        .containsExactly("tier-a", "tier-b", "tier-c");
    assertThat(
            texts(service.json("/v1/suppliers/tier-e/paths?to=tier-a").get("paths"), "direction"))
        .containsExactly("DOWNSTREAM");
  }

  @Test
  void noKnownPathIsNotANo() {
    log.shipment("apart-1", "apart-b", "apart-a", 1, lastMonth);
    log.shipment("apart-2", "apart-d", "apart-c", 1, lastMonth);
    caughtUp();
    JsonNode paths = service.json("/v1/suppliers/apart-a/paths?to=apart-d");
    assertThat(paths.get("connection").asString()).isEqualTo("UNKNOWN");
    assertThat(paths.get("paths")).isEmpty();
  }

  @Test
  void theNewestScoreIsShown() {
    log.supplier("scored", "Scored Ltd", "TH", "1410");
    log.score("scored", 0.7, Band.HIGH, 2, 5);
    log.score("scored", 0.1, Band.LOW, 2, 4);
    log.score("scored", 0.2, Band.LOW, 1, 9);
    caughtUp();
    JsonNode supplier = service.json("/v1/suppliers/scored");
    assertThat(supplier.at("/score/mid").decimalValue()).isEqualByComparingTo("70.00");
    assertThat(supplier.get("band").asString()).isEqualTo("HIGH");
    assertThat(supplier.get("opacity").decimalValue()).isEqualByComparingTo("45.00");
    assertThat(service.json("/v1/suppliers/scored/upstream").at("/nodes/0/band").asString())
        .isEqualTo("HIGH");
  }

  @Test
  void suppliersAreFoundFilteredSortedAndPaged() {
    for (int number = 0; number < 7; number++) {
      String country = number < 5 ? "KH" : "LA";
      log.supplier("list-" + number, "Phnom Garment " + (char) ('G' - number), country, "1410");
      log.score("list-" + number, number / 10.0, number > 2 ? Band.GUARDED : Band.LOW, 1, 1);
    }
    log.supplier("list-x", "Éclair Zipper", "KH", "2599");
    caughtUp();
    assertThat(ids("/v1/suppliers?country=khm"))
        .containsExactly("list-4", "list-3", "list-2", "list-1", "list-0", "list-x");
    assertThat(ids("/v1/suppliers?country=KH&sort=name"))
        .containsExactly("list-x", "list-4", "list-3", "list-2", "list-1", "list-0");
    assertThat(ids("/v1/suppliers?country=KH&band=guarded")).containsExactly("list-4", "list-3");
    assertThat(ids("/v1/suppliers?country=KH&sector=25")).containsExactly("list-x");
    assertThat(ids("/v1/suppliers?q=phnom&sort=risk")).startsWith("list-6", "list-5").hasSize(7);
    assertThat(ids("/v1/suppliers?q=eclair")).containsExactly("list-x");
    assertThat(ids("/v1/suppliers?q=eclaire%20zip")).containsExactly("list-x");
    assertThat(ids("/v1/suppliers?q=list-3")).first().isEqualTo("list-3");
    assertThat(ids("/v1/suppliers?q=" + "duns:duns-list-2")).first().isEqualTo("list-2");
    assertThat(paged("/v1/suppliers?country=KH&limit=4"))
        .containsExactly("list-4", "list-3", "list-2", "list-1", "list-0", "list-x");
    assertThat(paged("/v1/suppliers?q=phnom%20garment&limit=2")).hasSize(7).doesNotHaveDuplicates();
    JsonNode page = service.json("/v1/suppliers?country=KH&limit=1");
    assertThat(page.at("/total/count").asLong()).isEqualTo(6);
    assertThat(page.at("/total/kind").asString()).isEqualTo("EXACT");
  }

  @Test
  void everythingWrongWithARequestIsSaidAtOnce() {
    RunningService.Reply reply =
        service.ask("/v1/suppliers?country=XX&limit=251&band=RED&sort=colour&cursor=x&colour=red");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.header("content-type")).startsWith("application/problem+json");
    JsonNode problem = reply.json();
    assertThat(problem.get("type").asString()).isEqualTo("/problems/invalid-parameters");
    assertThat(texts(problem.get("problems"), "pointer"))
        .containsExactlyInAnyOrder("/colour", "/sort", "/country", "/band", "/cursor", "/limit");
    assertThat(problem.get("traceId").asString()).hasSize(32);
    assertThat(service.ask("/v1/suppliers/a%20b/upstream?tiers=11").json().get("problems"))
        .hasSize(2);
    assertThat(service.ask("/v1/suppliers/some/paths").json().at("/problems/0/code").asString())
        .isEqualTo("MISSING_PARAMETER");
  }

  @Test
  void aCursorOfAnotherSearchIsRefused() {
    log.supplier("cursor-1", "Cursor One", "MM", "1410");
    log.supplier("cursor-2", "Cursor Two", "MM", "1410");
    caughtUp();
    String cursor = service.json("/v1/suppliers?country=MM&limit=1").get("next").asString();
    assertThat(service.ask("/v1/suppliers?country=MM&limit=1&cursor=" + cursor).status())
        .isEqualTo(200);
    assertThat(
            service
                .ask("/v1/suppliers?country=LK&cursor=" + cursor)
                .json()
                .at("/problems/0/code")
                .asString())
        .isEqualTo("CURSOR_OF_ANOTHER_SEARCH");
  }

  @Test
  void anUnknownSupplierIsNotFoundWithAHint() {
    for (String path : List.of("", "/upstream", "/downstream", "/paths?to=nobody-2")) {
      RunningService.Reply reply = service.ask("/v1/suppliers/nobody-1" + path);
      assertThat(reply.status()).isEqualTo(404);
      assertThat(reply.json().get("type").asString()).isEqualTo("/problems/supplier-not-found");
      assertThat(reply.json().at("/problems/0/hint").asString()).isNotBlank();
    }
    assertThat(service.ask("/v2/nothing").status()).isEqualTo(404);
    assertThat(service.ask("/v2/nothing").json().get("type").asString())
        .isEqualTo("/problems/not-found");
  }

  @Test
  void anAnswerThatDidNotChangeIsNotSentAgain() {
    log.shipment("tag-1", "tag-b", "tag-a", 1, lastMonth);
    caughtUp();
    String tag = service.ask("/v1/suppliers/tag-a").header("etag");
    assertThat(service.ask("/v1/suppliers/tag-a", "If-None-Match", tag).status()).isEqualTo(304);
    log.shipment("tag-2", "tag-c", "tag-a", 1, lastMonth);
    caughtUp();
    assertThat(service.ask("/v1/suppliers/tag-a", "If-None-Match", tag).status()).isEqualTo(200);
  }

  @Test
  void poisonIsSetAsideOnceAndTheRestApplied() {
    long before = quarantined().size();
    log.shipment("poison-1", "poison-b", "poison-a", 1, lastMonth);
    log.raw(bad("poison-a", "{not json"));
    log.raw(
        new ProducerRecord<>(Topic.FACTS_SHIPMENTS.topicName(), "poison-a".getBytes(UTF_8), null));
    log.shipment("poison-2", "poison-c", "poison-a", 1, Instant.parse("+10000-01-01T00:00:00Z"));
    log.shipment("poison-3", "poison-d", "poison-a", Long.MAX_VALUE, lastMonth);
    log.shipment("x".repeat(5_000), "poison-e", "poison-a", 1, lastMonth);
    log.shipment("poison-4", "poison-f", "poison-a", 1, lastMonth);
    caughtUp();
    assertThat(service.json("/v1/suppliers/poison-a").get("directSuppliers").asLong()).isEqualTo(2);
    assertThat(quarantined().subList((int) before, quarantined().size()))
        .containsExactlyInAnyOrder(
            "MISSING_HEADER",
            "EMPTY_RECORD",
            "TIME_OUT_OF_RANGE",
            "VALUE_OUT_OF_RANGE",
            "LENGTH_OUT_OF_RANGE");
  }

  @Test
  void healthAndMetricsAreThere() {
    caughtUp();
    assertThat(service.ask("/livez").status()).isEqualTo(200);
    RunningService.Reply ready = service.ask("/readyz");
    assertThat(ready.status()).isEqualTo(200);
    assertThat(ready.json().at("/components/map/details/lag/facts.shipments").asLong()).isZero();
    String metrics = service.ask("/metrics").response().body();
    assertThat(metrics)
        .contains("tierlight_graph_lag{")
        .contains("tierlight_graph_records_total{")
        .contains("tierlight_graph_batch_seconds");
  }

  private static void caughtUp() {
    log.flush();
    service.awaitCaughtUp();
  }

  private static ProducerRecord<byte[], byte[]> bad(String key, String value) {
    return new ProducerRecord<>(
        Topic.FACTS_SHIPMENTS.topicName(), key.getBytes(UTF_8), value.getBytes(UTF_8));
  }

  private static List<String> quarantined() {
    TopicPartition partition = new TopicPartition(Topic.QUARANTINE.topicName(), 0);
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Broker.shared().bootstrapServers()),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
      List<String> codes = new ArrayList<>();
      while (consumer.position(partition) < end) {
        consumer
            .poll(Duration.ofSeconds(1))
            .forEach(
                one ->
                    codes.add(
                        new String(one.headers().lastHeader("tierlight_code").value(), UTF_8)));
      }
      return codes;
    }
  }

  private static List<String> ids(String path) {
    return texts(service.json(path).get("items"), "id");
  }

  private static List<String> paged(String path) {
    List<String> all = new ArrayList<>();
    JsonNode page = service.json(path);
    all.addAll(texts(page.get("items"), "id"));
    while (!page.get("next").isNull()) {
      page = service.json(path + "&cursor=" + page.get("next").asString());
      all.addAll(texts(page.get("items"), "id"));
    }
    return all;
  }

  private static List<String> texts(JsonNode items, String... fields) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(
            item ->
                String.join(
                    " ",
                    List.of(fields).stream().map(field -> item.get(field).asString()).toList()))
        .toList();
  }
}
