package org.tierlight.risk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.progress.Arrivals;
import org.tierlight.vocabulary.Position;

class IfPositionTest {

  private static final int MOST_WAITING = 64;

  private final Arrivals arrivals = new Arrivals();
  private final IfPosition reads = new IfPosition(arrivals, _ -> true);

  @Test
  void whoeverComesWhenTooManyWaitIsSentAwayAtOnce()
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var ended = new ExecutorCompletionService<Boolean>(threads);
      for (int reader = 0; reader <= MOST_WAITING; reader++) {
        Future<Boolean> _ = ended.submit(this::read);
      }
      Future<Boolean> first = ended.take();
      assertThatThrownBy(first::get).hasCauseInstanceOf(Unanswered.Unavailable.class);

      arrivals.reached(List.of(new Position("facts.shipments", 3, 9)));
      for (int reader = 0; reader < MOST_WAITING; reader++) {
        assertThat(ended.take().get()).isTrue();
      }
      assertThat(read()).isTrue();
    }
  }

  private boolean read() {
    return reads.preHandle(fake(HttpServletRequest.class), fake(HttpServletResponse.class), this);
  }

  /** A request that names one position and says no more. */
  private static <T> T fake(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, _, names) ->
                Collections.enumeration(
                    names[0].equals(IfPosition.HEADER)
                        ? List.of("facts.shipments-3@9")
                        : List.of())));
  }
}
