package org.tierlight.graph;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.vocabulary.Band;
import org.tierlight.vocabulary.Relation;
import tools.jackson.databind.JsonNode;

/** Records that are one supplier, in a real database and over HTTP. */
@ExtendWith(SharedMap.class)
class JoiningIT {

  private static final List<String> KNOWN =
      List.of(
          "/name",
          "/country",
          "/undeclared",
          "/declared/aliases",
          "/declared/sites",
          "/score",
          "/scoreBasis",
          "/directSuppliers",
          "/directBuyers",
          "/firstSeen",
          "/lastSeen");

  private final SharedMap.Started map;

  JoiningIT(SharedMap.Started map) {
    this.map = map;
  }

  /** The law: as if told of the suppliers; and once all is taken back, as if nothing was said. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theMapAnswersAsIfToldOfTheSuppliersInsteadOfTheirRecords(long seed) {
    RandomNetwork network = RandomNetwork.of(seed, 250, 14);
    network.tellShuffled("joined" + seed + "-", map.log());
    network.tellRenamed("plain" + seed + "-", map.log());
    network.tellFacts("split" + seed + "-", map.log());
    map.catchUp();
    assertThat(network.merged()).isNotEmpty();
    assertThat(answers("joined" + seed + "-")).isEqualTo(answers("plain" + seed + "-"));

    network.tellTakenBack("joined" + seed + "-", map.log());
    map.catchUp();
    assertThat(answers("joined" + seed + "-")).isEqualTo(answers("split" + seed + "-"));
    assertThat(
            map.graph()
                .count(
                    """
                    MATCH (r) WHERE (r:Record OR r:RecordLink)
                      AND coalesce(r.id, r.link) STARTS WITH 'joined%d-'
                    RETURN count(r)
                    """
                        .formatted(seed)))
        .isZero();
  }

  /** All that is answered about each supplier; the prefix of the ids is left out. */
  private List<String> answers(String prefix) {
    return IntStream.range(0, RandomNetwork.SUPPLIERS)
        .mapToObj(number -> prefix + number)
        .filter(id -> map.service().ask("/v1/suppliers/" + id).status() == 200)
        .flatMap(id -> answersAbout(id).stream())
        .map(answer -> answer.replace(prefix, ""))
        .toList();
  }

  private List<String> answersAbout(String id) {
    JsonNode supplier = map.service().json("/v1/suppliers/" + id);
    JsonNode up = map.service().json("/v1/suppliers/" + id + "/upstream?tiers=4");
    JsonNode down = map.service().json("/v1/suppliers/" + id + "/downstream?tiers=1");
    return List.of(
        id + " " + known(supplier),
        id + " " + edges(up) + nodes(up),
        id + " " + edges(down) + nodes(down));
  }

  private static String known(JsonNode supplier) {
    return KNOWN.stream().map(field -> supplier.at(field).toString()).collect(joining(" "));
  }

  private static Set<String> edges(JsonNode answer) {
    Set<String> edges = new TreeSet<>();
    answer.get("edges").forEach(edge -> edges.add(edge.toString()));
    return edges;
  }

  private static Set<String> nodes(JsonNode answer) {
    Set<String> nodes = new TreeSet<>();
    answer.get("nodes").forEach(node -> nodes.add(node.toString()));
    return nodes;
  }

  @Test
  void aMergedRecordSendsOnToItsSupplierUntilItIsSplitOff() {
    Instant now = Instant.now();
    map.log().supplier("moved:a", "Alpha Weaving", "VN", "1311", now.minusSeconds(60));
    map.log().supplier("moved:b", "Beta Textile", "VN", "1311", now);
    map.log().score("moved:a", 0.9, Band.HIGH, 1, 1);
    map.log().shipment("moved-1", "moved:a", "moved:c", 100, map.lastMonth());
    map.log().shipment("moved-2", "moved:b", "moved:c", 300, map.lastMonth());
    map.log().shipment("moved-3", "moved:a", "moved:b", 500, map.lastMonth());
    map.log().decided("moved:a", "moved:b", Relation.SAME, now);
    map.catchUp();
    sentOn("/v1/suppliers/moved:a", "/v1/suppliers/moved:b");
    sentOn("/v1/suppliers/moved%3Aa", "/v1/suppliers/moved:b");
    sentOn("/v1/suppliers/moved:a/upstream?tiers=2", "/v1/suppliers/moved:b/upstream?tiers=2");
    sentOn("/v1/suppliers/moved:a/downstream", "/v1/suppliers/moved:b/downstream");
    sentOn(
        "/v1/suppliers/moved:c/paths?tiers=3&to=moved%3Aa",
        "/v1/suppliers/moved:c/paths?tiers=3&to=moved:b");
    sentOn("/v1/suppliers/moved:c/paths?t%6F=+moved:a", "/v1/suppliers/moved:c/paths?to=moved:b");
    sentOn("/v1/suppliers/moved:a;x=1/upstream", "/v1/suppliers/moved:b/upstream");
    sentOn("/v1/suppliers/moved:a/paths?to=moved:c", "/v1/suppliers/moved:b/paths?to=moved:c");
    JsonNode supplier = map.service().json("/v1/suppliers/moved:b");
    assertThat(supplier.get("name").asString()).isEqualTo("Beta Textile");
    assertThat(supplier.get("score").isNull()).isTrue();
    assertThat(supplier.get("mergedRecords").toString()).isEqualTo("[\"moved:a\"]");
    assertThat(found("Alpha")).containsExactly("moved:b");
    assertThat(edges("moved:c")).containsExactly("moved:b 400 2");

    map.log().shipment("moved-4", "moved:a", "moved:c", 50, map.lastMonth());
    map.catchUp();
    assertThat(edges("moved:c")).containsExactly("moved:b 450 3");

    map.log().decided("moved:b", "moved:a", Relation.OPEN, now.plusSeconds(1));
    map.catchUp();
    assertThat(map.service().json("/v1/suppliers/moved:a").get("name").asString())
        .isEqualTo("Alpha Weaving");
    assertThat(map.service().json("/v1/suppliers/moved:a").get("band").asString())
        .isEqualTo("HIGH");
    assertThat(found("Alpha")).containsExactly("moved:a");
    assertThat(edges("moved:c")).containsExactlyInAnyOrder("moved:a 150 2", "moved:b 300 1");
    assertThat(edges("moved:b")).containsExactly("moved:a 500 1");
  }

  private void sentOn(String asked, String location) {
    RunningService.Reply reply = map.service().ask(asked);
    assertThat(reply.status()).as(asked).isEqualTo(308);
    assertThat(reply.header("Location")).isEqualTo(location);
    assertThat(reply.header("Cache-Control")).isEqualTo("no-cache");
  }

  private List<String> found(String words) {
    JsonNode page = map.service().json("/v1/suppliers?q=" + words + "+Weaving");
    return RunningService.texts(page.get("items"), "id");
  }

  private List<String> edges(String buyer) {
    JsonNode up = map.service().json("/v1/suppliers/" + buyer + "/upstream?tiers=1");
    return RunningService.texts(up.get("edges"), "from", "cents", "shipments");
  }
}
