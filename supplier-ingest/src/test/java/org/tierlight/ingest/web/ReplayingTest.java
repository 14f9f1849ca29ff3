package org.tierlight.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.intake.LogUnavailable;
import org.tierlight.ingest.quarantine.Deadline;
import org.tierlight.ingest.quarantine.Decision;
import org.tierlight.ingest.quarantine.Decisions;
import org.tierlight.ingest.quarantine.Door;
import org.tierlight.ingest.quarantine.Mark;
import org.tierlight.ingest.quarantine.Quarantine;
import org.tierlight.ingest.quarantine.QuarantineLog;
import org.tierlight.ingest.quarantine.RecordId;
import org.tierlight.ingest.quarantine.RefusedRecord;
import org.tierlight.ingest.quarantine.State;
import org.tierlight.ingest.quarantine.Turns;
import org.tierlight.ingest.quarantine.Wish;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.vocabulary.Position;

class ReplayingTest {

  private static final Instant NOW = Instant.parse("2026-03-15T12:00:00Z");
  private static final List<Position> ORIGINS =
      List.of(
          new Position("inbound", 0, 0),
          new Position("inbound", 0, 1),
          new Position("inbound", 0, 2));

  private final Quarantine records = new Quarantine();
  private final Turns turns = new Turns("this");
  private final Held log = new Held(ORIGINS.get(1));

  @BeforeEach
  void threeStandAside() {
    for (Position origin : ORIGINS) {
      records.refused(origin, new Mark(origin.offset(), "UNKNOWN_COUNTRY", NOW));
    }
  }

  @Test
  void oneThatAnotherInstanceHoldsLeavesTheReceiptsOfTheOthers() {
    Replaying.BatchView batch = batch("reason=UNKNOWN_COUNTRY", Duration.ofSeconds(5));

    assertThat(batch.receipts())
        .extracting(Replaying.OneView::state)
        .containsExactly(State.REPLAYED, State.OPEN, State.REPLAYED);
    assertThat(batch.receipts().get(1).id()).isEqualTo(RecordId.of(ORIGINS.get(1)));
    assertThat(batch.receipts().get(1).words()).contains("Replay it again");
    assertThat(batch.replayed()).isEqualTo(2);
    assertThat(batch.left()).isEqualTo(1);
    assertThat(batch.next()).isNull();
  }

  @Test
  void whatIsNotTriedInTimeIsTheNextBatch() {
    Replaying.BatchView batch = batch("reason=UNKNOWN_COUNTRY", Duration.ZERO);

    assertThat(batch.receipts()).hasSize(1);
    assertThat(batch.next()).isEqualTo(QuarantineQuery.cursor(1));

    Replaying.BatchView next =
        batch("reason=UNKNOWN_COUNTRY&cursor=" + batch.next(), Duration.ofSeconds(5));
    assertThat(next.receipts()).hasSize(2);
  }

  @Test
  void whatLiesBehindTheLimitIsTheNextBatch() {
    assertThat(batch("reason=UNKNOWN_COUNTRY&limit=2", Duration.ofSeconds(5)).next())
        .isEqualTo(QuarantineQuery.cursor(2));
  }

  @Test
  void aReasonIsKnownInAnyCaseAndOneThatIsNoneIsRefused() {
    assertThat(batch("reason=unknown_Country&limit=1", Duration.ofSeconds(5)).reason())
        .isEqualTo("UNKNOWN_COUNTRY");
    assertThat(batch("reason=BAD_DATE", Duration.ofSeconds(5)).receipts()).isEmpty();
    assertThatThrownBy(() -> batch("reason=NO_SUCH_CODE", Duration.ofSeconds(5)))
        .isInstanceOfSatisfying(
            Unanswerable.class,
            refused ->
                assertThat(refused.problems().getFirst().message()).contains("UNKNOWN_COUNTRY"));
  }

  private Replaying.BatchView batch(String query, Duration patience) {
    Decisions decisions =
        new Decisions(
            records, new Open(), log, turns, () -> Deadline.in(patience, System::nanoTime));
    return new Replaying(records, decisions)
        .batch(QuarantineQuery.of(query, Set.of("reason", "cursor", "limit")), wish(decisions));
  }

  private static Wish wish(Decisions decisions) {
    return decisions.wish(NOW, "key-1");
  }

  private static final class Open implements Door {
    @Override
    public Way way(String topic) {
      return Way.MENDABLE;
    }

    @Override
    public Optional<Receipt> again(Position origin, long offset, Optional<byte[]> mended) {
      return Optional.of(
          new Receipt(0, Receipt.Status.ACCEPTED, "s", origin, List.of(), List.of()));
    }
  }

  /** Is read at once; one record is never this instance's turn. */
  private final class Held implements QuarantineLog {
    private final Position held;
    private long end;

    Held(Position held) {
      this.held = held;
    }

    @Override
    public Optional<RefusedRecord> refused(long offset) {
      return Optional.empty();
    }

    @Override
    public Optional<Decision> decision(long offset) {
      return Optional.empty();
    }

    @Override
    public long ask(Position origin, String asker, Instant now) {
      if (origin.equals(held)) {
        throw new LogUnavailable("another instance is deciding on this record");
      }
      turns.asked(origin, asker, now);
      turns.read(end);
      return end++;
    }

    @Override
    public long append(Decision decision) {
      return end++;
    }
  }
}
