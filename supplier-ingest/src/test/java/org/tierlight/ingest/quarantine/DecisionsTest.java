package org.tierlight.ingest.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tierlight.ingest.intake.LogUnavailable;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.vocabulary.Position;

class DecisionsTest {

  private static final Instant NOW = Instant.parse("2026-03-15T12:00:00Z");
  private static final Position SUBMISSION = new Position("inbound", 0, 1);
  private static final Position FACT = new Position("facts", 0, 1);
  private static final Position SCORE = new Position("scores", 0, 1);
  private static final Optional<byte[]> AS_IT_IS = Optional.empty();
  private static final Optional<byte[]> MENDED = Optional.of(new byte[] {'g'});
  private static final String DIGEST =
      "cd0aa9856147b6c5b4ff2b7dfee5da20aa38253099ef1b4a64aced233c9afe29";
  private final Quarantine records = new Quarantine();
  private final Gate gate = new Gate();
  private final Turns turns = new Turns("this");
  private final Remembered log = new Remembered(turns);
  private final Decisions decisions = decisions(Duration.ofSeconds(5));

  @BeforeEach
  void threeStandAside() {
    records.refused(SUBMISSION, new Mark(0, "UNKNOWN_COUNTRY", NOW));
    records.refused(FACT, new Mark(1, "UNKNOWN_TYPE", NOW));
    records.refused(SCORE, new Mark(2, "UNKNOWN_TYPE", NOW));
  }

  @Test
  void aMendedRecordIsTakenInAndRemembered() {
    Verdict verdict = decisions.replay(SUBMISSION, MENDED, decisions.wish(NOW, "key-1"));

    assertThat(verdict).isInstanceOf(Verdict.Replayed.class);
    assertThat(state(SUBMISSION)).isEqualTo(State.REPLAYED);
    assertThat(log.decisions)
        .containsExactly(
            new Decision.Replayed(
                SUBMISSION, true, DIGEST, Receipt.Status.ACCEPTED, gate.written, NOW, "key-1"));
  }

  @Test
  void aSecondReplayTakesNothingInAndTellsWhereTheFirstStands() {
    decisions.replay(SUBMISSION, MENDED, decisions.wish(NOW, "key-1"));

    Verdict again = decisions.replay(SUBMISSION, AS_IT_IS, decisions.wish(NOW, "key-2"));

    assertThat(again)
        .isInstanceOfSatisfying(
            Verdict.Replayed.class,
            replayed -> {
              assertThat(replayed.receipt().status()).isEqualTo(Receipt.Status.DUPLICATE);
              assertThat(replayed.receipt().position()).isEqualTo(gate.written);
            });
    assertThat(gate.passed).isEqualTo(1);
    assertThat(log.decisions).hasSize(1);
  }

  @Test
  void theSameBodyOnceMoreIsADuplicateAndAnotherIsNotTaken() {
    decisions.replay(SUBMISSION, MENDED, decisions.wish(NOW, "key-1"));

    assertThat(decisions.replay(SUBMISSION, MENDED, decisions.wish(NOW, "key-1")))
        .isInstanceOf(Verdict.Replayed.class);
    assertThat(
            decisions.replay(
                SUBMISSION, Optional.of(new byte[] {'h'}), decisions.wish(NOW, "key-1")))
        .isEqualTo(new Verdict.Settled(State.REPLAYED));
    assertThat(gate.passed).isEqualTo(1);
  }

  @Test
  void aFactThatNoReaderCanEverReadDoesNotGoInAgain() {
    Position headless = new Position("facts", 0, 2);
    records.refused(headless, new Mark(3, "MISSING_HEADER", NOW));
    gate.refuses = false;

    assertThat(decisions.replay(headless, AS_IT_IS, decisions.wish(NOW, "key-1")))
        .isEqualTo(new Verdict.NoWay());
    assertThat(gate.passed).isZero();
    assertThat(state(headless)).isEqualTo(State.OPEN);
  }

  @Test
  void whatIsRefusedAgainStaysOpenWithItsNewProblem() {
    Verdict verdict = decisions.replay(SUBMISSION, AS_IT_IS, decisions.wish(NOW, "key-1"));

    assertThat(verdict).isInstanceOf(Verdict.RefusedAgain.class);
    assertThat(state(SUBMISSION)).isEqualTo(State.OPEN);
    assertThat(records.find(SUBMISSION).orElseThrow().tried()).hasValue(0);
    assertThat(log.decisions)
        .containsExactly(
            new Decision.RefusedAgain(
                SUBMISSION, false, new Fault("BAD_DATE", "/since", "is none"), NOW, "key-1"));
  }

  @Test
  void aFactGoesInAsItIsAndIsMendedByNobody() {
    assertThat(decisions.replay(FACT, MENDED, decisions.wish(NOW, "key-1")))
        .isEqualTo(new Verdict.NotMendable());
    assertThat(gate.passed).isZero();

    gate.refuses = false;
    assertThat(decisions.replay(FACT, AS_IT_IS, decisions.wish(NOW, "key-1")))
        .isInstanceOf(Verdict.Replayed.class);
  }

  @Test
  void whatIsSaidAnewByItselfIsOnlyDiscarded() {
    assertThat(decisions.replay(SCORE, AS_IT_IS, decisions.wish(NOW, "key-1")))
        .isEqualTo(new Verdict.NoWay());
    assertThat(decisions.discard(SCORE, "old", decisions.wish(NOW, "key-1")))
        .isEqualTo(new Verdict.Discarded());
    assertThat(decisions.discard(SCORE, "older", decisions.wish(NOW, "key-1")))
        .isEqualTo(new Verdict.Discarded());

    assertThat(log.decisions).containsExactly(new Decision.Discarded(SCORE, "old", NOW, "key-1"));
  }

  @Test
  void whatWasDecidedIsNotDecidedOtherwise() {
    decisions.discard(SUBMISSION, "a test", decisions.wish(NOW, "key-1"));
    decisions.replay(FACT, AS_IT_IS, decisions.wish(NOW, "key-1"));
    gate.refuses = false;
    decisions.replay(FACT, AS_IT_IS, decisions.wish(NOW, "key-1"));

    assertThat(decisions.replay(SUBMISSION, MENDED, decisions.wish(NOW, "key-1")))
        .isEqualTo(new Verdict.Settled(State.DISCARDED));
    assertThat(decisions.discard(FACT, "late", decisions.wish(NOW, "key-1")))
        .isEqualTo(new Verdict.Settled(State.REPLAYED));
  }

  @Test
  void whoStopsBehindTheRecordReplaysItAsADuplicate() {
    log.isAway = true;
    assertThatThrownBy(() -> decisions.replay(SUBMISSION, MENDED, decisions.wish(NOW, "key-1")))
        .isInstanceOf(LogUnavailable.class);
    assertThat(state(SUBMISSION)).isEqualTo(State.OPEN);

    log.isAway = false;
    decisions.replay(SUBMISSION, MENDED, decisions.wish(NOW, "key-1"));

    assertThat(log.decisions)
        .containsExactly(
            new Decision.Replayed(
                SUBMISSION, true, DIGEST, Receipt.Status.DUPLICATE, gate.written, NOW, "key-1"));
  }

  @Test
  void whatAnotherInstanceDecidedMeanwhileHolds() {
    log.meanwhile =
        () -> {
          turns.asked(SUBMISSION, "other", NOW);
          records.discarded(SUBMISSION, 7);
          turns.decided(SUBMISSION);
        };

    assertThat(decisions.replay(SUBMISSION, MENDED, decisions.wish(NOW, "key-1")))
        .isEqualTo(new Verdict.Settled(State.DISCARDED));
    assertThat(gate.passed).isZero();
    assertThat(log.decisions).isEmpty();
  }

  @Test
  @Timeout(10)
  void nobodyWaitsLongerForAnotherInstanceThanItsWish() {
    log.meanwhile = () -> turns.asked(SUBMISSION, "other", NOW);
    Decisions hurried = decisions(Duration.ofMillis(50));

    assertThatThrownBy(() -> hurried.replay(SUBMISSION, MENDED, hurried.wish(NOW, "key-1")))
        .isInstanceOf(LogUnavailable.class)
        .hasMessageContaining("another instance");
    assertThat(gate.passed).isZero();
  }

  @Test
  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void norForAnotherDecisionOfItsOwnInstance() throws InterruptedException {
    Decisions hurried = decisions(Duration.ofMillis(50));
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    gate.stay =
        () -> {
          inside.countDown();
          awaited(over);
        };
    Thread first =
        Thread.ofVirtual()
            .start(() -> hurried.replay(SUBMISSION, MENDED, decisions.wish(NOW, "key-1")));
    awaited(inside);

    assertThatThrownBy(() -> hurried.discard(SCORE, "old", hurried.wish(NOW, "key-2")))
        .isInstanceOf(LogUnavailable.class)
        .hasMessageContaining("another record");
    over.countDown();
    first.join();
    assertThat(state(SUBMISSION)).isEqualTo(State.REPLAYED);
    assertThat(state(SCORE)).isEqualTo(State.OPEN);
  }

  @Test
  void whatNobodyKnowsCannotBeDecidedOn() {
    Position nowhere = new Position("inbound", 0, 99);

    assertThat(decisions.replay(nowhere, AS_IT_IS, decisions.wish(NOW, "k")))
        .isEqualTo(new Verdict.Unknown());
    assertThat(decisions.discard(nowhere, "no", decisions.wish(NOW, "k")))
        .isEqualTo(new Verdict.Unknown());
  }

  private Decisions decisions(Duration patience) {
    return new Decisions(records, gate, log, turns, () -> Deadline.in(patience, System::nanoTime));
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private State state(Position origin) {
    return records.find(origin).orElseThrow().state();
  }
}
