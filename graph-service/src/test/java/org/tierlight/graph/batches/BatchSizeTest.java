package org.tierlight.graph.batches;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BatchSizeTest {

  private static final int MOST = 20_000;

  /** A commit costs 20 ms, and each record as much again and again. */
  private static Duration time(int records, double microsEach) {
    return Duration.ofNanos((long) (2e7 + records * microsEach * 1e3));
  }

  @Property
  void aTransactionComesToTakeHalfASecondWhateverARecordCosts(
      @ForAll @DoubleRange(min = 30, max = 5_000) double microsEach) {
    BatchSize size = new BatchSize(MOST);
    for (int batch = 0; batch < 20; batch++) {
      size.took(size.records(), time(size.records(), microsEach));
    }
    Duration reached = time(size.records(), microsEach);
    if (size.records() > BatchSize.LEAST && size.records() < MOST) {
      assertThat(reached).isBetween(Duration.ofMillis(400), Duration.ofMillis(600));
    }
  }

  @Property
  void oneTransactionNeverMovesItFar(
      @ForAll @IntRange(min = 1, max = MOST) int applied,
      @ForAll @IntRange(min = 0, max = 100_000) int millis) {
    BatchSize size = new BatchSize(MOST);
    size.took(applied, Duration.ofMillis(millis));
    assertThat(size.records()).isBetween(BatchSize.FIRST / 2, BatchSize.FIRST * 2);
  }

  @Test
  void littleThatWasThereSaysNothingAboutMuch() {
    BatchSize size = new BatchSize(MOST);
    size.took(3, Duration.ofMillis(40));
    assertThat(size.records()).isEqualTo(BatchSize.FIRST);
    size.took(3, Duration.ofSeconds(2));
    assertThat(size.records()).isLessThan(BatchSize.FIRST);
  }

  @Test
  void whatAnOperatorSetsIsNeverPassed() {
    BatchSize size = new BatchSize(30);
    size.took(30, Duration.ofMillis(1));
    assertThat(size.records()).isEqualTo(30);
    size.took(30, Duration.ofMinutes(1));
    assertThat(size.records()).isLessThanOrEqualTo(30);
  }
}
