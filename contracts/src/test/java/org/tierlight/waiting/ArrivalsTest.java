package org.tierlight.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.tierlight.vocabulary.Position;

class ArrivalsTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  private final Arrivals arrivals = new Arrivals();

  @Test
  void whoWaitsForSeveralPositionsWaitsForTheLast()
      throws ExecutionException, InterruptedException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<Wait> wait = wait(threads, at("a", 3), at("b", 0));
      arrivals.reach(List.of(at("a", 7)));
      assertThat(arrivals.waiting()).isEqualTo(1);
      arrivals.reach(List.of(at("b", 0)));
      assertThat(wait.get()).isEqualTo(new Wait.Over());
    }
  }

  @Test
  void whatIsThereAlreadyIsNotWaitedForAndTheRestIsToldHowFarItIs() {
    arrivals.reach(List.of(at("a", 3)));
    assertThat(arrivals.await(List.of(at("a", 3)), Duration.ZERO)).isEqualTo(new Wait.Over());
    assertThat(arrivals.await(List.of(at("a", 4), at("b", 1)), Duration.ZERO))
        .isEqualTo(new Wait.TooLong(List.of(at("a", 3))));
  }

  @Test
  void whatAnotherLifeHadReachedIsReachedNoMore() {
    arrivals.reach(List.of(at("a", 3)));
    arrivals.begin();
    assertThat(arrivals.isReached(at("a", 3))).isFalse();
  }

  @Test
  void whoWaitsForWhatNobodyHasWrittenIsToldAtTheNextLook()
      throws ExecutionException, InterruptedException {
    arrivals.reach(List.of(at("a", 3)));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<Wait> beyond = wait(threads, at("a", 5));
      CompletableFuture<Wait> last = wait(threads, at("a", 4));
      arrivals.look().found(List.of(at("a", 5)));
      assertThat(beyond.get())
          .isEqualTo(new Wait.BeyondTheEnd(at("a", 5), at("a", 5), List.of(at("a", 3))));
      assertThat(arrivals.waiting()).isEqualTo(1);
      arrivals.reach(List.of(at("a", 4)));
      assertThat(last.get()).isEqualTo(new Wait.Over());
    }
  }

  @Test
  void aLookThatWasTakenBeforeSomethingWasWrittenSaysNothingAboutIt()
      throws ExecutionException, InterruptedException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Arrivals.Look before = arrivals.look();
      CompletableFuture<Wait> wait = wait(threads, at("a", 5));
      before.found(List.of(at("a", 5)));
      assertThat(arrivals.waiting()).isEqualTo(1);
      arrivals.reach(List.of(at("a", 5)));
      assertThat(wait.get()).isEqualTo(new Wait.Over());
    }
  }

  /** Somebody who waits; returns once that is so. */
  private CompletableFuture<Wait> wait(ExecutorService threads, Position... positions) {
    int before = arrivals.waiting();
    CompletableFuture<Wait> wait =
        CompletableFuture.supplyAsync(() -> arrivals.await(List.of(positions), LONG), threads);
    while (arrivals.waiting() == before) {
      Thread.onSpinWait();
    }
    return wait;
  }

  private static Position at(String topic, long offset) {
    return new Position(topic, 0, offset);
  }
}
