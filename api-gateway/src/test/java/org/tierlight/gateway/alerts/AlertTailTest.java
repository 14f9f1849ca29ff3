package org.tierlight.gateway.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tierlight.gateway.alerts.AlertTail.Reading;

class AlertTailTest {

  private final AlertTail tail = new AlertTail(20);

  @Test
  void beforeTheLogWasHeardThereIsNoNow() {
    assertThat(tail.end()).isEmpty();
    assertThat(tail.from(0, 10)).isEqualTo(new Reading.NotOpen());
  }

  @Test
  void aReaderGetsWhatComesAndThenHasCaughtUp() {
    tail.open(5);
    append(5, 8);

    assertThat(positions(tail.from(5, 2))).containsExactly(5L, 6L);
    assertThat(positions(tail.from(7, 2))).containsExactly(7L);
    assertThat(tail.from(8, 2)).isEqualTo(new Reading.Next(List.of(), 8));
  }

  @Test
  void aPlaceWithoutAnAlertIsPassedOver() {
    tail.open(0);
    tail.append(List.of(RememberedAlerts.alert(0)), 3);

    assertThat(tail.from(1, 10)).isEqualTo(new Reading.Next(List.of(), 3));
  }

  @Test
  void memoryIsBoundedAndSaysWhereItBegins() {
    tail.open(0);
    append(0, 100);

    assertThat(tail.from(0, 10)).isEqualTo(new Reading.Older(90));
    assertThat(positions(tail.from(90, 100))).hasSize(10).first().isEqualTo(90L);
  }

  @Test
  void anAlertLargerThanMemoryIsKeptUntilTheNext() {
    AlertTail tiny = new AlertTail(1);
    tiny.open(0);
    tiny.append(List.of(RememberedAlerts.alert(0)), 1);

    assertThat(positions(tiny.from(0, 10))).containsExactly(0L);
  }

  @Test
  void aWaitingReaderIsWokenOnce() {
    AtomicInteger woken = new AtomicInteger();
    tail.open(0);
    tail.whenPast(0, woken::incrementAndGet);
    assertThat(woken).hasValue(0);

    append(0, 2);
    append(2, 4);

    assertThat(woken).hasValue(1);
  }

  @Test
  void whoComesTooLateToWaitIsWokenAtOnce() {
    AtomicInteger woken = new AtomicInteger();
    tail.open(0);
    append(0, 2);

    tail.whenPast(1, woken::incrementAndGet);

    assertThat(woken).hasValue(1);
  }

  @Test
  void whoLeavesIsNotWoken() {
    AtomicInteger woken = new AtomicInteger();
    tail.open(0);
    tail.whenPast(0, woken::incrementAndGet).run();

    append(0, 2);

    assertThat(woken).hasValue(0);
  }

  @Test
  void readersNeverSeeAGapWhileTheOldestIsForgotten() throws InterruptedException {
    tail.open(0);
    Thread writer = Thread.ofVirtual().start(() -> LongStream.range(0, 20_000).forEach(this::one));
    List<Long> seen = new ArrayList<>();
    long next = 0;
    while (next < 20_000) {
      switch (tail.from(next, 16)) {
        case Reading.Next read -> {
          read.alerts().forEach(alert -> seen.add(alert.position()));
          next = read.next();
        }
        // The log has it; here it is enough that the reader is told.
        case Reading.Older older -> {
          LongStream.range(next, older.memoryBegins()).forEach(seen::add);
          next = older.memoryBegins();
        }
        case Reading.NotOpen notOpen -> throw new AssertionError("it was opened");
      }
    }
    writer.join();

    assertThat(seen).containsExactlyElementsOf(LongStream.range(0, 20_000).boxed().toList());
  }

  private void one(long position) {
    append(position, position + 1);
  }

  private void append(long from, long to) {
    tail.append(LongStream.range(from, to).mapToObj(RememberedAlerts::alert).toList(), to);
  }

  private static List<Long> positions(Reading reading) {
    return ((Reading.Next) reading).alerts().stream().map(Alert::position).toList();
  }
}
