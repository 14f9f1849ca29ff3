package org.tierlight.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tierlight.vocabulary.Position;

class WaitingReadsTest {

  private static final int MOST_WAITING = 64;
  private static final String SENT = "facts.shipments-3@9";

  private final Arrivals arrivals = new Arrivals();
  private final WaitingReads reads =
      new WaitingReads(arrivals, it -> it.topic().startsWith("facts."), "only facts are");

  @Test
  void whoeverComesWhenTooManyWaitIsSentAwayAtOnce()
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var ended = new ExecutorCompletionService<Wait>(threads);
      for (int reader = 0; reader <= MOST_WAITING; reader++) {
        Future<Wait> _ = ended.submit(() -> reads.await(List.of(SENT), List.of("wait=10")));
      }
      assertThat(ended.take().get()).isEqualTo(new Wait.Crowded());

      arrivals.reach(List.of(new Position("facts.shipments", 3, 9)));
      for (int reader = 0; reader < MOST_WAITING; reader++) {
        assertThat(ended.take().get()).isEqualTo(new Wait.Over());
      }
      assertThat(reads.await(List.of(SENT), List.of())).isEqualTo(new Wait.Over());
    }
  }

  @Test
  void whoNamesNothingWaitsForNothing() {
    assertThat(reads.await(List.of(), List.of())).isEqualTo(new Wait.Over());
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    List<String> lines = List.of("soon, " + SENT, "risk.scores-0@1");
    assertThat(reads.await(lines, List.of()))
        .isEqualTo(
            new Wait.Refused(
                List.of(
                    Wait.Fault.malformed("soon"),
                    Wait.Fault.notReadHere(new Position("risk.scores", 0, 1), "only facts are"))));
  }

  @Test
  void aHundredPositionsAreEnough() {
    List<String> many = Collections.nCopies(101, SENT);
    assertThat(reads.await(many, List.of()))
        .isEqualTo(new Wait.Refused(List.of(Wait.Fault.tooMany(100))));
    assertThat(reads.await(many.subList(1, 101), List.of("respond-async, wait=0")))
        .isInstanceOf(Wait.TooLong.class);
  }
}
