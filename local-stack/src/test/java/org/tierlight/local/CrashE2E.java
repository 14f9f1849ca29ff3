package org.tierlight.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tierlight.local.gateway.Receipt;
import org.tierlight.local.load.Kind;
import org.tierlight.local.stack.Part;
import org.tierlight.testkit.oracle.Expected;
import org.tierlight.testkit.oracle.ExpectedLink;
import org.tierlight.testkit.oracle.Facts;
import org.tierlight.testkit.oracle.Oracle;
import org.tierlight.testkit.oracle.Pair;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;
import tools.jackson.databind.JsonNode;

/**
 * SIGKILL to the engine and to the map in the middle of 20 000 shipments: nothing is lost, nothing
 * doubled, and both agree with the oracle, which reads the same log.
 */
class CrashE2E {

  private static final RunningStack STACK = RunningStack.shared();
  private static final String OWN = "crash-";
  private static final int SUPPLIERS = 300;
  private static final int SHIPMENTS = 20_000;
  private static final int BATCH = 1_000;

  /** 4 epsilon of the streaming engine (method.md section 4), on the scale 0 to 100. */
  private static final double STREAMING = 0.4;

  private static long accepted;
  private static Facts facts = new Facts();

  @BeforeAll
  static void killInTheMiddle() throws Exception {
    SplittableRandom random = new SplittableRandom(7);
    for (int start = 0; start < SHIPMENTS; start += BATCH) {
      List<Map<String, Object>> batch = new ArrayList<>();
      for (int number = start; number < start + BATCH; number++) {
        batch.add(shipment(random, number));
      }
      accepted += accepted(STACK.send(Kind.SHIPMENTS, batch));
      hurt(start / BATCH);
    }
    STACK.send(Kind.EVIDENCE, evidence());
    STACK.settle();
    facts = Ledger.read(STACK.ports().of(Part.KAFKA), OWN);
  }

  @Test
  void everyAcceptedShipmentIsInTheLogOnce() {
    long shipments = facts.links().values().stream().mapToLong(ExpectedLink::shipments).sum();
    assertThat(accepted).isEqualTo(SHIPMENTS);
    assertThat(shipments).isEqualTo(accepted);
  }

  @Test
  void theScoresAreThoseOfTheOracle() throws Exception {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    // No country, sector or goods are told: every factor is missing (section 2).
    Map<SupplierId, Expected> expected =
        new Oracle(facts, today, supplier -> Interval.UNKNOWN).scores();
    assertThat(expected).hasSize(SUPPLIERS);
    for (Map.Entry<SupplierId, Expected> entry : expected.entrySet()) {
      JsonNode risk = STACK.gateway().read("/v1/suppliers/" + entry.getKey() + "/risk");
      assertClose(risk.path("score"), entry.getValue(), entry.getKey());
      assertThat(risk.path("alert").path("strength").asDouble())
          .as("link alert of %s", entry.getKey())
          .isCloseTo(entry.getValue().alertStrength() * 100, within(0.02));
      JsonNode onMap = STACK.gateway().read("/v1/suppliers/" + entry.getKey());
      assertClose(onMap.path("score"), entry.getValue(), entry.getKey());
    }
  }

  @Test
  void theMapHasEachLinkWithItsShipmentsAndCents() throws Exception {
    assertThat(linksOnMap()).isEqualTo(facts.links());
  }

  private static void hurt(int batch) throws InterruptedException {
    switch (batch) {
      case 5 -> STACK.stack().kill(Part.RISK);
      case 9 -> STACK.stack().kill(Part.GRAPH);
      case 13 -> {
        // Both are back and reading when they are hit again.
        STACK.stack().awaitReady(Part.GRAPH);
        STACK.stack().awaitReady(Part.RISK);
        STACK.stack().kill(Part.GRAPH);
        STACK.stack().kill(Part.RISK);
      }
      default -> {
        // The other batches go through in peace.
      }
    }
  }

  private static Map<String, Object> shipment(SplittableRandom random, int number) {
    int seller = random.nextInt(SUPPLIERS);
    int buyer = (seller + random.nextInt(1, 12)) % SUPPLIERS;
    return Sample.shipment(
        OWN + "s-" + number,
        OWN + seller,
        OWN + buyer,
        random.nextLong(1, 50_000),
        random.nextInt(1, 300));
  }

  private static List<Map<String, Object>> evidence() {
    List<Map<String, Object>> items = new ArrayList<>();
    for (int supplier = 0; supplier < SUPPLIERS; supplier += 29) {
      items.add(Sample.evidence(OWN + supplier, "CIVIL_SOCIETY", 0.7));
    }
    return items;
  }

  private static long accepted(List<Receipt.Status> fates) {
    return fates.stream().filter(fate -> fate == Receipt.Status.ACCEPTED).count();
  }

  private static void assertClose(JsonNode score, Expected expected, SupplierId supplier) {
    Interval exposure = expected.exposure();
    assertThat(score.path("low").asDouble())
        .as("low of %s", supplier)
        .isCloseTo(exposure.low() * 100, within(STREAMING));
    assertThat(score.path("mid").asDouble())
        .as("mid of %s", supplier)
        .isCloseTo(exposure.mid() * 100, within(STREAMING));
    assertThat(score.path("high").asDouble())
        .as("high of %s", supplier)
        .isCloseTo(exposure.high() * 100, within(STREAMING));
  }

  private static Map<Pair, ExpectedLink> linksOnMap() throws IOException, InterruptedException {
    Map<Pair, ExpectedLink> links = new HashMap<>();
    for (int supplier = 0; supplier < SUPPLIERS; supplier++) {
      JsonNode map = STACK.gateway().read("/v1/suppliers/" + OWN + supplier + "/upstream?tiers=1");
      for (JsonNode edge : map.path("edges")) {
        links.put(
            new Pair(id(edge.path("from")), id(edge.path("to"))),
            new ExpectedLink(edge.path("shipments").asLong(), edge.path("cents").asLong()));
      }
    }
    return links;
  }

  private static SupplierId id(JsonNode node) {
    return new SupplierId(Objects.requireNonNull(node.asString()));
  }
}
