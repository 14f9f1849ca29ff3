package org.tierlight.ingest.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tierlight.ingest.quarantine.Decisions;
import org.tierlight.ingest.quarantine.Quarantine;
import org.tierlight.ingest.quarantine.RecordId;
import org.tierlight.ingest.quarantine.Standing;
import org.tierlight.ingest.quarantine.State;
import org.tierlight.ingest.quarantine.Verdict;
import org.tierlight.ingest.receipt.Receipt;

/** Replays all open records of a reason, a batch a call. */
@Component
final class Replaying {

  private final Quarantine records;
  private final Decisions decisions;

  Replaying(Quarantine records, Decisions decisions) {
    this.records = records;
    this.decisions = decisions;
  }

  /** Replays the oldest ones that lie behind the cursor. */
  BatchView batch(QuarantineQuery asked, Instant now, String by) {
    String reason = asked.reason();
    int limit = asked.limit();
    List<Standing> open = records.open(reason, asked.cursor().orElse(0), limit + 1);
    List<Standing> batch = open.subList(0, Math.min(limit, open.size()));
    List<OneView> receipts = new ArrayList<>();
    for (Standing record : batch) {
      Verdict verdict = decisions.replay(record.origin(), Optional.empty(), now, by);
      receipts.add(one(RecordId.of(record.origin()), verdict));
    }
    return new BatchView(
        reason,
        count(receipts, State.REPLAYED),
        receipts.size() - count(receipts, State.REPLAYED),
        receipts,
        open.size() > limit ? QuarantineQuery.cursor(open.getLast().place()) : null);
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
   * @param next where the next batch begins; absent where no more are open
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
