package org.tierlight.risk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TurnTest {

  @Test
  void whoWaitsTooLongIsToldToAskAgain() throws Exception {
    Turn turn = new Turn(Duration.ofMillis(1));
    CountDownLatch working = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    try (var other = Executors.newSingleThreadExecutor()) {
      Future<String> work =
          other.submit(
              () ->
                  turn.take(
                      () -> {
                        working.countDown();
                        await(asked);
                        return "done";
                      }));
      working.await();

      assertThatThrownBy(() -> turn.take(() -> "never"))
          .isInstanceOf(HistoryUnavailable.class)
          .hasMessageContaining("Ask again");
      asked.countDown();
      assertThat(work.get()).isEqualTo("done");
    }
    assertThat(turn.take(() -> "next")).isEqualTo("next");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
