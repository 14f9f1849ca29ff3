package org.tierlight.ingest.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tierlight.vocabulary.Position;

class TurnsTest {

  private static final Instant NOON = Instant.parse("2026-03-15T12:00:00Z");
  private static final Position RECORD = new Position("inbound", 0, 1);

  private final Turns turns = new Turns("this");
  private final AtomicBoolean open = new AtomicBoolean(true);
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void whoAskedFirstInTheLogDecidesAndTheOtherNoMore() {
    turns.asked(RECORD, "other", NOON);

    assertThat(taken(NOON.plusMillis(1), this::othersSettle)).isFalse();
    assertThat(asked).hasValue(1);
  }

  @Test
  void whatIsOpenAgainIsAskedForAgain() {
    turns.asked(RECORD, "other", NOON);

    assertThat(taken(NOON.plusMillis(1), () -> turns.decided(RECORD))).isTrue();
    assertThat(asked).hasValue(2);
  }

  @Test
  void whoStoppedForGoodLosesItsTurn() {
    turns.asked(RECORD, "other", NOON);

    assertThat(taken(NOON.plus(Turns.LONGEST).plusMillis(1), () -> {})).isTrue();
    assertThat(asked).hasValue(1);
  }

  @Test
  void whoFailedBeforeItsDecisionMayAskAgain() {
    turns.asked(RECORD, "this", NOON);

    assertThat(taken(NOON.plusMillis(1), () -> {})).isTrue();
    assertThat(asked).hasValue(1);
  }

  @Test
  void whoStoppedForGoodIsForgottenWhenAnyRecordIsAskedFor() {
    Position another = new Position("inbound", 0, 2);
    turns.asked(RECORD, "other", NOON);

    assertThat(
            taken(
                NOON.plusMillis(1),
                () -> turns.asked(another, "third", NOON.plus(Turns.LONGEST).plusMillis(1))))
        .isTrue();
    assertThat(asked).hasValue(2);
  }

  private void othersSettle() {
    open.set(false);
    turns.decided(RECORD);
  }

  /** Asks, is read behind what was asked before, and hears of another's decision the first time. */
  private boolean taken(Instant at, Runnable decision) {
    return turns.take(
        RECORD,
        open::get,
        () -> {
          int offset = asked.incrementAndGet();
          turns.asked(RECORD, "this", at);
          turns.read(offset);
          if (offset == 1) {
            Thread.ofVirtual().start(decision);
          }
          return offset;
        },
        Deadline.in(Duration.ofSeconds(5), System::nanoTime));
  }
}
