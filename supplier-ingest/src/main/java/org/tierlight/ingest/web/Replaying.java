package org.tierlight.ingest.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tierlight.ingest.intake.LogUnavailable;
import org.tierlight.ingest.quarantine.Decisions;
import org.tierlight.ingest.quarantine.Quarantine;
import org.tierlight.ingest.quarantine.RecordId;
import org.tierlight.ingest.quarantine.Standing;
import org.tierlight.ingest.quarantine.State;
import org.tierlight.ingest.quarantine.Verdict;
import org.tierlight.ingest.quarantine.Wish;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.vocabulary.Position;

/** Replays all open records of a reason, a batch a call. */
@Component
final class Replaying {

  private static final Logger LOG = LoggerFactory.getLogger(Replaying.class);
  private static final String NOT_KNOWN =
      "Somebody else is deciding on it, or Kafka did not confirm. Replay it again: it is taken in"
          + " once.";

  private final Quarantine records;
  private final Decisions decisions;

  Replaying(Quarantine records, Decisions decisions) {
    this.records = records;
    this.decisions = decisions;
  }

  /**
   * Replays the oldest ones that lie behind the cursor, until the wish waits no more: what was not
   * tried by then is where the next batch begins.
   */
  BatchView batch(QuarantineQuery asked, Wish wish) {
    String reason = asked.reason(records.counts().byReason().keySet());
    int limit = asked.limit();
    List<Standing> open = records.open(reason, asked.cursor().orElse(0), limit + 1);
    List<OneView> receipts = new ArrayList<>();
    while (receipts.size() < Math.min(limit, open.size())
        && (receipts.isEmpty() || !wish.until().isOver())) {
      receipts.add(one(open.get(receipts.size()).origin(), wish));
    }
    return new BatchView(
        reason,
        count(receipts, State.REPLAYED),
        receipts.size() - count(receipts, State.REPLAYED),
        receipts,
        receipts.size() < open.size()
            ? QuarantineQuery.cursor(open.get(receipts.size()).place())
            : null);
  }

  /** One that fails leaves the receipts of the others as they are. */
  private OneView one(Position origin, Wish wish) {
    try {
      return one(RecordId.of(origin), decisions.replay(origin, Optional.empty(), wish));
    } catch (LogUnavailable failure) {
      LOG.warn("{}: {}", failure.getMessage(), String.valueOf(failure.getCause()));
      State state = records.find(origin).map(Standing::state).orElse(null);
      return new OneView(RecordId.of(origin), state, null, NOT_KNOWN);
    }
  }

  private static int count(List<OneView> receipts, State state) {
    return (int) receipts.stream().filter(one -> one.state() == state).count();
  }

  private static OneView one(String id, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Replayed(Receipt receipt) ->
          new OneView(id, State.REPLAYED, ReceiptView.of(receipt), null);
      case Verdict.RefusedAgain(Receipt receipt) ->
          new OneView(id, State.OPEN, ReceiptView.of(receipt), null);
      case Verdict.Settled(State state) ->
          new OneView(id, state, null, "It was decided meanwhile.");
      case Verdict.Discarded _ -> new OneView(id, State.DISCARDED, null, null);
      case Verdict.NoWay _, Verdict.NotMendable _ ->
          new OneView(id, State.OPEN, null, ProblemType.NOT_REPLAYABLE.detail());
      case Verdict.Unknown _ -> new OneView(id, null, null, ProblemType.UNKNOWN_RECORD.detail());
    };
  }

  /**
   * What a batch gave.
   *
   * @param next where the next batch begins; absent where no more are open behind this one
   */
  record BatchView(
      String reason, int replayed, int left, List<OneView> receipts, @Nullable String next) {}

  /**
   * What became of one.
   *
   * @param state its state now; absent where it has expired
   * @param words why there is no receipt
   */
  record OneView(
      String id, @Nullable State state, @Nullable ReceiptView receipt, @Nullable String words) {}
}
