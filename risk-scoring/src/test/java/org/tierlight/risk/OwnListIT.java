package org.tierlight.risk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.testkit.Broker;
import tools.jackson.databind.JsonNode;

/** An operator's own list over a real broker and HTTP; all that it names is fictional. */
class OwnListIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path data = Path.of("");

  @Test
  void goodsAndPlacesOfAnOwnListAreLegalStatesBesideTheScore() {
    String list =
        """
        name,aliases,country,identifiers,address,scope,hs,region,imo,since,reference
        Fictional leaf,,MW,,,PRODUCT,2401,,,2024-01-31,order 4
        Fictional valley,,,,,REGION,,LI,,2024-01-31,order 5
        Fictional fruit,,,,,PRODUCT,0804,,,,order 6
        """;
    try (Broker own = Broker.start();
        RunningService service = RunningService.on(own.bootstrapServers(), data).awaitReady();
        FactLog log = new FactLog(own.bootstrapServers(), "own")) {
      log.supplier("own-farm", "MW", "0115", "240110", true);
      log.supplier("own-mill", "LI", "1311", "5205", false);
      log.flush();
      JsonNode before = awaitState(service, "own-farm", "UNKNOWN");
      assertThat(before.get("legalStates").toString()).isEqualTo("[\"UNKNOWN\"]");

      JsonNode taken = service.post("/v1/packs", list.getBytes(UTF_8)).body();

      assertThat(taken.get("rows").asInt()).isEqualTo(3);
      assertThat(taken.get("problems")).hasSize(1);
      assertThat(taken.at("/problems/0/code").asString()).isEqualTo("UNUSED");
      assertThat(taken.at("/problems/0/row").asInt()).isEqualTo(4);
      JsonNode farm = awaitState(service, "own-farm", "PRODUCT_ORDER");
      assertThat(farm.get("legalReasons").toString())
          .contains("Fictional leaf (order 4) speaks of HS 2401 from Malawi, traded as HS 240110.");
      assertThat(farm.get("score")).isEqualTo(before.get("score"));
      JsonNode mill = awaitState(service, "own-mill", "REGION_PRESUMPTION");
      assertThat(mill.get("legalReasons").toString())
          .contains("Liechtenstein (LI), of which Fictional valley (order 5) says: whatever");
      assertThat(mill.get("legalStates").toString()).doesNotContain("PRODUCT_ORDER");
    }
  }

  private static JsonNode awaitState(RunningService service, String supplier, String state) {
    await()
        .atMost(PATIENCE)
        .until(() -> service.risk(supplier).path("legalStates").toString().contains(state));
    return service.risk(supplier);
  }
}
