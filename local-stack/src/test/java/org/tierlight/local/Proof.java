package org.tierlight.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.tierlight.local.stack.Part;
import org.tierlight.testkit.oracle.Expected;
import org.tierlight.testkit.oracle.Facts;
import org.tierlight.testkit.oracle.Oracle;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

/**
 * I1 to I3 of the goals, after a fault: what a partner was told is safe is in the log, is on the
 * map once, and engine and map have the oracle's scores.
 */
record Proof(RunningStack stack, String prefix) {

  /** 4 epsilon of the streaming engine (method.md section 4). */
  private static final double STREAMING = 0.004;

  void holds(Partner partner, FaultRun run) throws Exception {
    stack.settle();
    Acknowledged safe = partner.acknowledged();
    Facts log = FactsInLog.read(stack.ports().of(Part.KAFKA), prefix);
    assertThat(log.trade()).as("what is safe, in the log").isEqualTo(safe.trade());
    try (MapState map = new MapState(stack)) {
      assertThat(map.trade(prefix)).as("what is safe, on the map").isEqualTo(safe.trade());
      scoresHold(log, map);
    }
    partner.repeat();
    run.saw("%d items safe, once in log and map; scores are the oracle's", safe.items());
  }

  private void scoresHold(Facts log, MapState map) throws Exception {
    // No country, sector or goods of suppliers are told: every factor is missing (section 2).
    Map<SupplierId, Expected> expected =
        new Oracle(log, LocalDate.now(ZoneOffset.UTC), _ -> Interval.UNKNOWN).scores();
    Certified.now(stack).isTheOracles(expected, prefix);
    Map<SupplierId, Interval> shown = map.scores(prefix);
    assertThat(shown.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (supplier, its) -> {
          Interval score = shown.getOrDefault(supplier, Interval.UNKNOWN);
          assertThat(score.low()).isCloseTo(its.exposure().low(), within(STREAMING));
          assertThat(score.mid()).isCloseTo(its.exposure().mid(), within(STREAMING));
          assertThat(score.high()).isCloseTo(its.exposure().high(), within(STREAMING));
        });
  }
}
