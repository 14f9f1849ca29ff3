package org.tierlight.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tierlight.local.gateway.AlertStream;
import org.tierlight.local.gateway.Receipt;
import org.tierlight.local.load.Kind;
import tools.jackson.databind.JsonNode;

/** The main job: facts in, scores through the tiers, an alert with its reason to a subscriber. */
class FirstAlertE2E {

  private static final RunningStack STACK = RunningStack.shared();
  private static final List<String> CHAIN =
      List.of("first-t0", "first-t1", "first-t2", "first-t3", "first-t4");

  @BeforeAll
  static void aChainOfFiveTrades() throws Exception {
    List<Map<String, Object>> suppliers = new ArrayList<>();
    List<Map<String, Object>> shipments = new ArrayList<>();
    for (int tier = 0; tier < CHAIN.size(); tier++) {
      suppliers.add(Sample.supplier(CHAIN.get(tier), "UZ", "0163", "520100"));
      if (tier > 0) {
        String id = "first-s-" + tier;
        shipments.add(Sample.shipment(id, CHAIN.get(tier), CHAIN.get(tier - 1), 1_000, 30));
        shipments.add(Sample.shipment(id + "-rest", "first-rest", CHAIN.get(tier - 1), 2_000, 30));
      }
    }
    STACK.send(Kind.SUPPLIERS, suppliers);
    STACK.send(Kind.SHIPMENTS, shipments);
    STACK.settle();
  }

  @Test
  void aScoreNamesItsIndicatorsAndIsTheSumOfItsContributions() throws Exception {
    JsonNode risk = STACK.gateway().read("/v1/suppliers/first-t2/risk");
    BigDecimal sum = risk.path("unexplained").decimalValue();
    for (JsonNode part : risk.path("contributions")) {
      sum = sum.add(part.path("points").decimalValue());
    }
    BigDecimal mid = risk.path("score").path("mid").decimalValue();
    assertThat(sum).isEqualByComparingTo(mid);
    assertThat(risk.path("contributions").toString()).contains("TIP").contains("edition");
  }

  @Test
  void evidenceFourTiersAwayAlertsTheBuyerWithTheChain() throws Exception {
    try (AlertStream alerts = STACK.gateway().alerts(Optional.empty())) {
      long start = System.nanoTime();
      assertThat(STACK.send(Kind.EVIDENCE, List.of(Sample.evidence("first-t4", "VERIFIED", 1))))
          .containsExactly(Receipt.Status.ACCEPTED);
      JsonNode alert =
          alerts
              .await(
                  candidate ->
                      candidate.path("supplierId").asString().equals("first-t0")
                          && candidate.path("rule").asString().equals("LINK_ALERT"),
                  Duration.ofSeconds(30))
              .orElseThrow();
      System.out.printf("evidence to alert: %d ms%n", (System.nanoTime() - start) / 1_000_000);
      assertThat(alert.path("chain").findValuesAsString("supplierId"))
          .containsExactlyElementsOf(CHAIN);
      assertThat(alert.path("after").path("alertStrength").asDouble()).isBetween(30.0, 40.0);
    }
  }

  @Test
  void theSameItemsAgainAreDuplicates() throws Exception {
    assertThat(
            STACK.send(
                Kind.SUPPLIERS, List.of(Sample.supplier("first-t0", "UZ", "0163", "520100"))))
        .containsExactly(Receipt.Status.DUPLICATE);
  }

  @Test
  void theMapShowsTheChainWithScores() throws Exception {
    JsonNode upstream = STACK.gateway().read("/v1/suppliers/first-t0/upstream?tiers=4");
    assertThat(upstream.path("nodes").findValuesAsString("id")).containsAll(CHAIN);
    assertThat(upstream.path("nodes")).allMatch(node -> node.path("score").path("mid").isNumber());
  }
}
