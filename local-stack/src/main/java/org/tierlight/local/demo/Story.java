package org.tierlight.local.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The events that the demo ends with: four tiers below a brand, inspectors find debt bondage. */
public final class Story {

  /** From the brand to the supplier where it happens, each the next one's buyer. */
  static final List<String> CHAIN =
      List.of("demo-t0-0001", "demo-t1-0003", "demo-t2-0005", "demo-t3-0011", "demo-t4-0007");

  private static final int SHIPMENTS_A_LINK = 3;

  private final Instant now;

  /** The story as it happens on a day. */
  public Story(Instant now) {
    this.now = now.truncatedTo(ChronoUnit.DAYS);
  }

  /** The brand that is alerted. */
  public String brand() {
    return CHAIN.getFirst();
  }

  /** The supplier where the cause lies. */
  public String cause() {
    return CHAIN.getLast();
  }

  /** All suppliers of the chain, the brand first. */
  public List<String> chain() {
    return CHAIN;
  }

  /** The last shipments along the chain, from the cause up to the brand. */
  public List<Items.Shipment> shipments() {
    List<Items.Shipment> shipments = new ArrayList<>();
    for (int tier = CHAIN.size() - 1; tier > 0; tier--) {
      for (int number = 1; number <= SHIPMENTS_A_LINK; number++) {
        shipments.add(shipment(tier, number));
      }
    }
    return shipments;
  }

  /** What the inspectors found. */
  public Items.Evidence evidence() {
    return new Items.Evidence(
        cause(),
        "VERIFIED",
        "DEBT_BONDAGE",
        1.0,
        now,
        "Labour inspectorate (fictional)",
        "demo-inspection-report-1");
  }

  private Items.Shipment shipment(int tier, int number) {
    Stage stage = Trade.APPAREL.stages().get(tier);
    String id = "demo-story-t%d-%d".formatted(tier, number);
    return new Items.Shipment(
        id,
        CHAIN.get(tier),
        CHAIN.get(tier - 1),
        stage.goods().getFirst(),
        stage.craft() + " goods (fictional)",
        new Items.Amount(stage.typicalValue(), "USD"),
        now,
        "demo-waybill-" + id);
  }
}
