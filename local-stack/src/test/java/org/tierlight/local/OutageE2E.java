package org.tierlight.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierlight.local.gateway.Receipt;
import org.tierlight.local.gateway.Refused;
import org.tierlight.local.load.Kind;
import org.tierlight.local.stack.Part;
import tools.jackson.databind.JsonNode;

/** Without Neo4j, facts still come in and scores still move; the map says that it is old. */
class OutageE2E {

  private static final RunningStack STACK = RunningStack.shared();
  private static final String ASKED_BEFORE = "/v1/suppliers/outage-buyer/upstream?tiers=1";

  @Test
  void withoutNeo4jIngestGoesOnAndReadsNeverPretend() throws Exception {
    STACK.send(
        Kind.SHIPMENTS,
        List.of(Sample.shipment("outage-s-1", "outage-seller", "outage-buyer", 100, 3)));
    STACK.settle();
    JsonNode before = STACK.gateway().read(ASKED_BEFORE);
    STACK.stack().stop(Part.NEO4J);
    try {
      assertThat(
              STACK.send(
                  Kind.SHIPMENTS,
                  List.of(Sample.shipment("outage-s-2", "outage-late", "outage-buyer", 100, 2))))
          .containsExactly(Receipt.Status.ACCEPTED);
      assertThat(STACK.gateway().read("/v1/suppliers/outage-buyer/risk").path("stale").asBoolean())
          .isFalse();
      JsonNode old = STACK.gateway().read(ASKED_BEFORE);
      assertThat(old.path("stale").asBoolean()).isTrue();
      assertThat(old.path("asOf")).isEqualTo(before.path("asOf"));
      assertThat(old.path("edges")).isEqualTo(before.path("edges"));
      assertThatExceptionOfType(Refused.class)
          .isThrownBy(() -> STACK.gateway().read("/v1/suppliers/outage-seller/downstream?tiers=2"))
          .satisfies(refused -> assertThat(refused.status()).isEqualTo(503));
    } finally {
      STACK.stack().start(Part.NEO4J);
      STACK.stack().awaitReady(Part.NEO4J);
    }
    STACK.settle();
    JsonNode map = STACK.gateway().read(ASKED_BEFORE);
    assertThat(map.path("edges").findValuesAsString("from"))
        .contains("outage-late", "outage-seller");
    assertThat(map.path("stale").asBoolean()).isFalse();
  }
}
