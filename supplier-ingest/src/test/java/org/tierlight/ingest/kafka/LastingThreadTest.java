package org.tierlight.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LastingThreadTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  @Test
  void aThreadThatEndedByAFaultIsAHindrance() {
    LastingThread thread =
        new LastingThread(
            "odd",
            "Nothing is done any more",
            () -> {
              throw new IllegalArgumentException("odd");
            });
    assertThat(thread.hindrances()).isEmpty();

    thread.start();
    thread.join(LONG);

    assertThat(thread.hindrances())
        .containsExactly(
            "Nothing is done any more, start anew: java.lang.IllegalArgumentException: odd");
  }

  @Test
  void aThreadThatWasDoneIsNone() {
    LastingThread thread = new LastingThread("even", "Nothing is done any more", () -> {});
    thread.start();
    thread.join(LONG);

    assertThat(thread.hindrances()).isEmpty();
  }
}
