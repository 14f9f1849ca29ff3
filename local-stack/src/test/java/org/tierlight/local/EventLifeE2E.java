package org.tierlight.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tierlight.local.load.Kind;
import tools.jackson.databind.JsonNode;

/** One item, from its receipt to the scores that it moved. */
class EventLifeE2E {

  private static final RunningStack STACK = RunningStack.shared();

  @Test
  void anItemIsFollowedToTheScoresThatMovedAndTheAlert() throws Exception {
    STACK.send(Kind.SUPPLIERS, List.of(Sample.supplier("life-mill", "UZ", "0163", "520100")));
    STACK.send(
        Kind.SHIPMENTS, List.of(Sample.shipment("life-s", "life-mill", "life-brand", 1_000, 30)));
    STACK.settle();
    STACK.send(Kind.EVIDENCE, List.of(evidence()));

    STACK.settle();

    JsonNode life = STACK.gateway().read("/v1/events/life-e1?source=/fictional/office");
    assertThat(life.at("/accepted/became").asString()).contains("evidence");
    assertThat(life.at("/map/applied").asString()).isEqualTo("NOT_FOLLOWED");
    assertThat(life.at("/scoring/effects").asString()).isEqualTo("KNOWN");
    assertThat(life.at("/scoring/scores").findValuesAsString("supplier"))
        .contains("life-mill", "life-brand");
    assertThat(life.at("/scoring/alerts").findValuesAsString("rule")).contains("OFFICIAL_EVIDENCE");
    JsonNode shipment = STACK.gateway().read("/v1/events/life-s");
    assertThat(shipment.at("/map/applied").asString()).isEqualTo("YES");
    assertThat(shipment.at("/scoring/applied").asString()).isEqualTo("YES");
  }

  /** Evidence has no id of its own: who wants to ask after it sends it in an event. */
  private static Map<String, Object> evidence() {
    return Map.of(
        "specversion",
        "1.0",
        "id",
        "life-e1",
        "source",
        "/fictional/office",
        "type",
        "evidence",
        "data",
        Sample.evidence("life-mill", "OFFICIAL", 1));
  }
}
