package org.tierlight.graph.batches;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FenceTest {

  private static final Partition PARTITION = new Partition("facts.shipments", 2);

  @Test
  void theNextSpanIsOpenFromItsBeginning() {
    assertThat(Fence.judge(span(5, 9), 4)).isEqualTo(new Fence.Open(5));
    assertThat(Fence.judge(span(0, 9), -1)).isEqualTo(new Fence.Open(0));
  }

  @Test
  void aSpanAppliedInPartIsOpenBehindThatPart() {
    assertThat(Fence.judge(span(5, 9), 7)).isEqualTo(new Fence.Open(8));
  }

  @Test
  void aSpanAppliedBeforeHasPassed() {
    assertThat(Fence.judge(span(5, 9), 9)).isEqualTo(new Fence.Passed());
  }

  @Test
  void aMissingRecordIsAGap() {
    assertThat(Fence.judge(span(5, 9), 3)).isEqualTo(new Fence.Gap(4));
    assertThat(Fence.judge(span(1, 9), -1)).isEqualTo(new Fence.Gap(0));
  }

  @Property
  void everyOffsetIsAppliedOnceInWhateverPiecesItComes(
      @ForAll @IntRange(max = 30) int first,
      @ForAll @IntRange(max = 30) int length,
      @ForAll @IntRange(min = -1, max = 60) int applied) {
    switch (Fence.judge(span(first, first + length), applied)) {
      case Fence.Open(long from) ->
          assertThat(from).isEqualTo(applied + 1).isBetween((long) first, (long) first + length);
      case Fence.Passed() -> assertThat(applied).isGreaterThanOrEqualTo(first + length);
      case Fence.Gap(long expected) ->
          assertThat(expected).isEqualTo(applied + 1).isLessThan(first);
    }
  }

  private static Span span(long first, long last) {
    return new Span(PARTITION, first, last);
  }
}
