package org.tierlight.ingest.quarantine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.problem.Place;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.receipt.Receipt;
import org.tierlight.vocabulary.Position;

/**
 * Replays and discards refused records, each when it is this instance's turn. The record goes in
 * first and the decision is written behind: who stops between the two leaves it open, and a second
 * replay is a duplicate.
 */
public final class Decisions {

  private final Quarantine records;
  private final Door door;
  private final QuarantineLog log;
  private final Turns turns;

  /** One decision at a time within an instance; among instances there are turns. */
  private final ReentrantLock turn = new ReentrantLock();

  /** Decides on records, with the door that they go in by and the log that remembers. */
  public Decisions(Quarantine records, Door door, QuarantineLog log, Turns turns) {
    this.records = records;
    this.door = door;
    this.log = log;
    this.turns = turns;
  }

  /**
   * Takes a record in again.
   *
   * @param mended the body in its place; empty for its own
   * @param by the name of the API key
   */
  public Verdict replay(Position origin, Optional<byte[]> mended, Instant now, String by) {
    turn.lock();
    try {
      return records
          .find(origin)
          .map(record -> replay(record, mended, now, by))
          .orElseGet(Verdict.Unknown::new);
    } finally {
      turn.unlock();
    }
  }

  /**
   * Decides that a record is not needed.
   *
   * @param by the name of the API key
   */
  public Verdict discard(Position origin, String reason, Instant now, String by) {
    turn.lock();
    try {
      return records
          .find(origin)
          .map(record -> discard(record, reason, now, by))
          .orElseGet(Verdict.Unknown::new);
    } finally {
      turn.unlock();
    }
  }

  private Verdict replay(Standing record, Optional<byte[]> mended, Instant now, String by) {
    return switch (record.state()) {
      case REPLAYED -> before(record);
      case DISCARDED -> new Verdict.Settled(State.DISCARDED);
      case OPEN ->
          switch (door.way(record.origin().topic())) {
            case NONE -> new Verdict.NoWay();
            case AS_IT_IS ->
                mended.isPresent() ? new Verdict.NotMendable() : again(record, mended, now, by);
            case MENDABLE -> again(record, mended, now, by);
          };
    };
  }

  private Verdict again(Standing record, Optional<byte[]> mended, Instant now, String by) {
    if (!isTurnFor(record.origin(), now)) {
      return replay(record.origin(), mended, now, by);
    }
    Optional<Receipt> receipt = door.again(record.origin(), record.place(), mended);
    if (receipt.isEmpty()) {
      return new Verdict.Unknown();
    }
    return receipt.get().status() == Receipt.Status.REJECTED
        ? refused(record, mended.isPresent(), receipt.get(), now, by)
        : taken(record, mended.isPresent(), receipt.get(), now, by);
  }

  private Verdict taken(Standing record, boolean mended, Receipt receipt, Instant now, String by) {
    Decision decision =
        new Decision.Replayed(
            record.origin(), mended, receipt.status(), receipt.position(), now, by);
    records.replayed(record.origin(), log.append(decision));
    return new Verdict.Replayed(receipt);
  }

  private Verdict refused(
      Standing record, boolean mended, Receipt receipt, Instant now, String by) {
    Decision decision =
        new Decision.RefusedAgain(record.origin(), mended, fault(receipt.problems()), now, by);
    records.refusedAgain(record.origin(), log.append(decision));
    return new Verdict.RefusedAgain(receipt);
  }

  private Verdict discard(Standing record, String reason, Instant now, String by) {
    return switch (record.state()) {
      case REPLAYED -> new Verdict.Settled(State.REPLAYED);
      case DISCARDED -> new Verdict.Discarded();
      case OPEN -> {
        if (!isTurnFor(record.origin(), now)) {
          yield discard(record.origin(), reason, now, by);
        }
        Decision decision = new Decision.Discarded(record.origin(), reason, now, by);
        records.discarded(record.origin(), log.append(decision));
        yield new Verdict.Discarded();
      }
    };
  }

  /** False where it was settled before this instance had its turn. */
  private boolean isTurnFor(Position origin, Instant now) {
    return turns.take(origin, () -> isOpen(origin), () -> log.ask(origin, turns.asker(), now));
  }

  private boolean isOpen(Position origin) {
    return records.find(origin).filter(record -> record.state() == State.OPEN).isPresent();
  }

  /** What was taken in before is a duplicate now, and stands where it stood. */
  private Verdict before(Standing record) {
    return record.replayed().stream()
        .mapToObj(log::decision)
        .flatMap(Optional::stream)
        .<Verdict>mapMulti(
            (decision, next) -> {
              if (decision instanceof Decision.Replayed replayed) {
                next.accept(new Verdict.Replayed(duplicate(replayed.fact())));
              }
            })
        .findFirst()
        .orElseGet(Verdict.Unknown::new);
  }

  private static Receipt duplicate(@Nullable Position fact) {
    return new Receipt(0, Receipt.Status.DUPLICATE, null, fact, List.of(), List.of());
  }

  private static Fault fault(List<Problem> problems) {
    return problems.stream()
        .findFirst()
        .map(first -> new Fault(first.code().name(), pointer(first), first.message()))
        .orElseGet(() -> new Fault("INTERNAL_FAULT", "", "our code failed on it"));
  }

  private static String pointer(Problem problem) {
    return switch (problem.place()) {
      case Place.Pointer(String value) -> value;
      case Place.Cell(long row, String column) -> row + ":" + column;
    };
  }
}
