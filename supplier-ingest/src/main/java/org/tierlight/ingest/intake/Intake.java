package org.tierlight.ingest.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tierlight.ingest.idempotency.Claim;
import org.tierlight.ingest.idempotency.Claims;
import org.tierlight.ingest.idempotency.Known;
import org.tierlight.ingest.idempotency.Pending;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.ingest.submission.Examined;
import org.tierlight.ingest.submission.Examiner;
import org.tierlight.ingest.submission.Item;
import org.tierlight.vocabulary.Position;

/**
 * Takes a window of items in: examines them, claims their keys, appends the new ones together, and
 * answers when all are safe. Keys that somebody else is writing are waited for only after the own
 * ones are settled, so that two windows never wait for each other.
 */
public final class Intake {

  /** Longer than any append may take. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Examiner examiner;
  private final Claims claims;
  private final FactLog log;
  private final Ticks ticks;

  /** An intake into a log. */
  public Intake(Examiner examiner, Claims claims, FactLog log, Ticks ticks) {
    this.examiner = examiner;
    this.claims = claims;
    this.log = log;
    this.ticks = ticks;
  }

  /**
   * Takes items in.
   *
   * @param first the index of the first item in its request
   * @return one receipt an item, in order
   * @throws LogUnavailable if not all facts are known to be safe; sending all again is safe
   */
  public List<Receipt> take(long first, List<Item> items) {
    // All are examined before any key is claimed: a rule that fails leaves no key behind.
    return append(first, items.stream().map(this::examine).toList());
  }

  /**
   * Takes in what was examined already, as {@link #take} does.
   *
   * @throws LogUnavailable likewise
   */
  public List<Receipt> append(long first, List<Examined> examined) {
    List<Entry> entries = examined.stream().map(this::entry).toList();
    append(entries);
    return IntStream.range(0, entries.size())
        .mapToObj(place -> receipt(first + place, entries.get(place)))
        .toList();
  }

  /** Whether the log can hold what was examined. The forms of items are bounded, events are not. */
  public boolean holds(Examined examined) {
    return !(examined instanceof Examined.Accepted accepted) || log.holds(accepted.draft());
  }

  /** What taking the items in would give, without writing anything. */
  public List<Receipt> rehearse(long first, List<Item> items) {
    return foresee(first, items.stream().map(this::examine).toList());
  }

  /** The same for what was examined already. */
  public List<Receipt> foresee(long first, List<Examined> examined) {
    return IntStream.range(0, examined.size())
        .mapToObj(place -> rehearsed(first + place, examined.get(place)))
        .toList();
  }

  private Entry entry(Examined examined) {
    return switch (examined) {
      case Examined.Accepted accepted ->
          new Entry.Claimed(accepted, claims.claim(accepted.draft().key()));
      case Examined.Rejected rejected -> new Entry.Refused(rejected);
      case Examined.PassedOver passed -> new Entry.Passed(passed);
    };
  }

  private Examined examine(Item item) {
    return switch (item) {
      case Item.Submission submission -> examiner.examine(submission, ticks.next());
      case Item.Unreadable unreadable -> new Examined.Rejected(unreadable.problems());
      case Item.PassedOver passed -> new Examined.PassedOver(passed.reasons());
    };
  }

  private void append(List<Entry> entries) {
    List<Examined.Draft> drafts = new ArrayList<>();
    List<Pending> mine = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Entry.Claimed(Examined.Accepted accepted, Claim.Fresh(Pending key))) {
        drafts.add(accepted.draft());
        mine.add(key);
      }
    }
    try {
      settle(mine, drafts, drafts.isEmpty() ? List.of() : log.append(drafts));
    } finally {
      // Settled ones are past releasing; after a failure the others become free again.
      mine.forEach(claims::release);
    }
  }

  private void settle(List<Pending> mine, List<Examined.Draft> drafts, List<Position> positions) {
    for (int place = 0; place < mine.size(); place++) {
      claims.settle(mine.get(place), new Known(drafts.get(place).body(), positions.get(place)));
    }
  }

  private static Receipt receipt(long index, Entry entry) {
    return switch (entry) {
      case Entry.Refused(Examined.Rejected rejected) ->
          Receipt.rejected(index, rejected.problems());
      case Entry.Passed(Examined.PassedOver passed) -> Receipt.passedOver(index, passed.reasons());
      case Entry.Claimed(Examined.Accepted accepted, Claim claim) ->
          switch (claim) {
            case Claim.Fresh(Pending mine) -> Receipts.accepted(index, accepted, written(mine));
            case Claim.Taken(Known known) -> Receipts.repeated(index, accepted, known);
            case Claim.Elsewhere(Pending other) ->
                Receipts.repeated(index, accepted, written(other));
          };
    };
  }

  private Receipt rehearsed(long index, Examined examined) {
    return switch (examined) {
      case Examined.Rejected rejected -> Receipt.rejected(index, rejected.problems());
      case Examined.PassedOver passed -> Receipt.passedOver(index, passed.reasons());
      case Examined.Accepted accepted -> {
        Optional<Known> known = claims.peek(accepted.draft().key());
        yield known
            .map(before -> Receipts.repeated(index, accepted, before))
            .orElseGet(() -> Receipts.rehearsed(index, accepted));
      }
    };
  }

  private static Known written(Pending pending) {
    return pending
        .await(PATIENCE)
        .orElseThrow(() -> new LogUnavailable("another request with this key was not written"));
  }

  private sealed interface Entry {

    record Claimed(Examined.Accepted accepted, Claim claim) implements Entry {}

    record Refused(Examined.Rejected rejected) implements Entry {}

    record Passed(Examined.PassedOver passed) implements Entry {}
  }
}
