package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.engine.Trial.TODAY;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.Version;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.SupplierId;

/**
 * The stream's inner loop makes no garbage: once the arrays have grown, a shipment that is
 * corrected leaves no object behind. The bytes are counted by the virtual machine and repeat
 * exactly.
 */
class AllocationTest {

  private static final int SUPPLIERS = 200;
  private static final int SHIPMENTS = 2_000;
  private static final int WARM_UP = 5;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final ScoringEngine engine = new Trial().engine;

  @Test
  void aCorrectedShipmentLeavesNoGarbage() {
    for (int round = 0; round < WARM_UP; round++) {
      allocatedBy(corrections(round));
      engine.drain();
    }
    assertThat(allocatedBy(corrections(WARM_UP))).isZero();
    assertThat(allocatedBy(corrections(WARM_UP + 1))).isZero();
  }

  /** The counter counts: a new shipment is remembered, and that takes room. */
  @Test
  void aNewShipmentTakesRoom() {
    assertThat(allocatedBy(corrections(0))).isPositive();
  }

  private long allocatedBy(List<DatedFact> facts) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int k = 0; k < facts.size(); k++) {
      engine.apply(facts.get(k).version(), facts.get(k).fact());
    }
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static List<DatedFact> corrections(int round) {
    SplittableRandom random = new SplittableRandom(round);
    return IntStream.range(0, SHIPMENTS)
        .mapToObj(shipment -> correction(shipment, round, random))
        .toList();
  }

  private static DatedFact correction(int shipment, int round, SplittableRandom random) {
    int seller = shipment % SUPPLIERS;
    int buyer = (seller + 1 + shipment % 7) % SUPPLIERS;
    return new DatedFact(
        new Version(Trial.at(TODAY).plusSeconds(round), "event"),
        new GoodsShipped(
            "shipment-" + shipment,
            new SupplierId("supplier-" + seller),
            new SupplierId("supplier-" + buyer),
            1_000 + random.nextInt(1_000_000),
            TODAY.minusDays(shipment % 300),
            new HsCode("520100", HsEdition.HS2022),
            true));
  }
}
