package org.tierlight.risk.kafka.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.progress.Progress;
import org.tierlight.risk.progress.ProgressBoard;

class WatchingTest {

  private final ProgressBoard board = new ProgressBoard();
  private final AtomicInteger begun = new AtomicInteger();
  private final List<Progress> before = new CopyOnWriteArrayList<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);
  private Watching watching = watching(() -> {});

  /** Breaks at first, and holds from then on. */
  private Watching watching(Runnable first) {
    return new Watching(
        () -> {
          before.add(board.now());
          if (begun.incrementAndGet() == 1) {
            first.run();
          }
          stopped.await();
        },
        board,
        Duration.ofMillis(10),
        ended::countDown);
  }

  private void start(Runnable first) {
    watching = watching(first);
    watching.start();
  }

  @AfterEach
  void stop() throws InterruptedException {
    stopped.countDown();
    watching.stop(Duration.ofSeconds(5));
  }

  @Test
  void afterABugItSaysSoAndBeginsAnew() {
    start(
        () -> {
          board.say(new Progress.Current(0));
          throw new IllegalStateException("a bug");
        });

    await().until(() -> begun.get() == 2);
    assertThat(before.getLast()).isInstanceOf(Progress.Failed.class);
    assertThat(ended.getCount()).isEqualTo(1);
  }

  @Test
  void aBrokerThatCannotBeUsedIsTriedAgain() {
    start(
        () -> {
          throw new KafkaException("nobody there");
        });

    await().until(() -> begun.get() == 2);
    assertThat(before.getLast()).isInstanceOf(Progress.WaitingForBroker.class);
  }

  @Test
  void whatWasScoredIsStaleOnceTheBrokerIsLost() {
    start(
        () -> {
          board.say(new Progress.Current(0));
          throw new KafkaException("gone");
        });

    await().until(() -> begun.get() == 2);
    assertThat(before.getLast()).isInstanceOf(Progress.Stale.class);
  }

  @Test
  void afterAnErrorTheWholeEnds() throws InterruptedException {
    start(
        () -> {
          throw new AssertionError("fatal");
        });

    ended.await();
    assertThat(board.now()).isInstanceOf(Progress.Failed.class);
    assertThat(begun).hasValue(1);
  }
}
