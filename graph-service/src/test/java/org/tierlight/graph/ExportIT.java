package org.tierlight.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The map handed out over HTTP. */
@ExtendWith(SharedMap.class)
class ExportIT {

  private static final String READING =
      "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery STARTS WITH"
          + " 'MATCH (b:Supplier)' OR currentQuery STARTS WITH 'MATCH (s:Supplier)'"
          + " RETURN transactionId";

  private final SharedMap.Started map;

  ExportIT(SharedMap.Started map) {
    this.map = map;
  }

  @AfterEach
  void forgetTheMany() {
    map.graph()
        .count(
            "MATCH (s:Supplier) WHERE s.id STARTS WITH 'many-s-' DETACH DELETE s RETURN count(*)");
  }

  @Test
  void aLargeMapGoesOutWhileItIsRead() throws IOException {
    many();

    try (BufferedReader lines = lines(map.service().stream("/v1/map/export"))) {
      assertThat(lines.readLine()).startsWith("{\"node\":");
      assertThat(reading()).as("the transaction that is still read").hasSize(1);
      List<String> rest = lines.lines().toList();
      JsonNode end = JsonMapper.shared().readTree(rest.getLast()).get("end");
      assertThat(end.get("links").asLong())
          .isGreaterThan(20_000)
          .isEqualTo(rest.stream().filter(line -> line.startsWith("{\"link\"")).count());
      assertThat(end.get("nodes").asLong())
          .isEqualTo(1 + rest.stream().filter(line -> line.startsWith("{\"node\"")).count());
    }
  }

  @Test
  void whatBreaksOffDoesNotLookWhole() throws IOException {
    many();

    try (BufferedReader lines = lines(map.service().stream("/v1/map/export?format=csv"))) {
      assertThat(lines.readLine()).startsWith("kind,id,name");
      map.graph()
          .count("TERMINATE TRANSACTIONS '" + reading().getFirst() + "' YIELD username RETURN 1");

      assertThatThrownBy(
              () -> {
                while (lines.readLine() != null) {
                  // until it ends
                }
              })
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void whatLiesAroundASupplierIsHandedOutWithTiers() {
    map.log().shipment("out-1", "out-b", "out-a", 75, map.lastMonth());
    map.catchUp();

    String csv =
        map.service().ask("/v1/map/export?of=out-a", "Accept", "text/csv").response().body();

    assertThat(csv.lines().map(line -> line.split(",", 6)[1] + " " + line.split(",", 6)[4]))
        .containsExactly("id tier", "out-a 0", "out-b 1", " ", " ");
    assertThat(csv.lines().toList().getLast()).startsWith("end,").contains(",2,1,false,");
    assertThat(map.service().ask("/v1/map/export?tiers=3").status()).isEqualTo(400);
    assertThat(map.service().ask("/v1/map/export?of=out-nobody").status()).isEqualTo(404);
  }

  /** As many as one shipment more each would make, without telling each. */
  private void many() {
    map.log().shipment("many-1", "many-a", "many-b", 5, map.lastMonth());
    map.catchUp();
    map.graph()
        .count(
            """
            MATCH (a:Supplier {id: 'many-a'})-[l:SUPPLIES]->(b:Supplier {id: 'many-b'})
            UNWIND range(1, 20000) AS number
            CREATE (s:Supplier)
            SET s = a {.*, id: 'many-s-' + number,
              name: reduce(name = 'Many', _ IN range(1, 60) | name + ' more')}
            CREATE (s)-[k:SUPPLIES]->(b)
            SET k = l {.*, link: s.id + '>many-b'}
            RETURN count(*)
            """);
  }

  private List<String> reading() {
    return map.graph().driver().executableQuery(READING).execute().records().stream()
        .map(row -> row.get("transactionId").asString())
        .toList();
  }

  private static BufferedReader lines(java.io.InputStream body) {
    Reader letters = new InputStreamReader(body, StandardCharsets.UTF_8);
    return new BufferedReader(letters, 1_024);
  }
}
