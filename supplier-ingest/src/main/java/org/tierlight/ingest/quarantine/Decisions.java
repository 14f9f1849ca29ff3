package org.tierlight.ingest.quarantine;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tierlight.ingest.form.Canonical;
import org.tierlight.ingest.intake.LogUnavailable;
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
  private final Supplier<Deadline> patience;

  /** One decision at a time within an instance; among instances there are turns. */
  private final ReentrantLock turn = new ReentrantLock();

  /**
   * Decides on records, with the door that they go in by and the log that remembers.
   *
   * @param patience until when a call of now waits for others who decide, here and elsewhere
   */
  public Decisions(
      Quarantine records, Door door, QuarantineLog log, Turns turns, Supplier<Deadline> patience) {
    this.records = records;
    this.door = door;
    this.log = log;
    this.turns = turns;
    this.patience = patience;
  }

  /** A wish that waits from now on, for one record or for many. */
  public Wish wish(Instant at, String by) {
    return new Wish(at, by, patience.get());
  }

  /**
   * Takes a record in again.
   *
   * @param mended the body in its place; empty for its own
   * @throws LogUnavailable if it is not its turn in time, or not known to be safe
   */
  public Verdict replay(Position origin, Optional<byte[]> mended, Wish wish) {
    return oneByOne(origin, wish.until(), record -> replay(record, mended, wish));
  }

  /**
   * Decides that a record is not needed.
   *
   * @throws LogUnavailable if it is not its turn in time, or not known to be safe
   */
  public Verdict discard(Position origin, String reason, Wish wish) {
    return oneByOne(origin, wish.until(), record -> discard(record, reason, wish));
  }

  private Verdict oneByOne(Position origin, Deadline until, Function<Standing, Verdict> how) {
    awaitOthersHere(until);
    try {
      return known(origin, how);
    } finally {
      turn.unlock();
    }
  }

  private void awaitOthersHere(Deadline until) {
    try {
      if (turn.tryLock(until.left(), TimeUnit.NANOSECONDS)) {
        return;
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new LogUnavailable("nobody waits for a decision any more", interrupted);
    }
    throw new LogUnavailable("another record is being decided on");
  }

  private Verdict known(Position origin, Function<Standing, Verdict> how) {
    return records.find(origin).map(how).orElseGet(Verdict.Unknown::new);
  }

  private Verdict replay(Standing record, Optional<byte[]> mended, Wish wish) {
    return switch (record.state()) {
      case REPLAYED -> before(record, mended);
      case DISCARDED -> new Verdict.Settled(State.DISCARDED);
      case OPEN ->
          switch (door.way(record)) {
            case NONE -> new Verdict.NoWay();
            case AS_IT_IS ->
                mended.isPresent() ? new Verdict.NotMendable() : again(record, mended, wish);
            case MENDABLE -> again(record, mended, wish);
          };
    };
  }

  private Verdict again(Standing record, Optional<byte[]> mended, Wish wish) {
    if (!isTurnFor(record.origin(), wish)) {
      return known(record.origin(), settled -> replay(settled, mended, wish));
    }
    Optional<Receipt> receipt = door.again(record.origin(), record.place(), mended);
    if (receipt.isEmpty()) {
      return new Verdict.Unknown();
    }
    return receipt.get().status() == Receipt.Status.REJECTED
        ? refused(record, mended.isPresent(), receipt.get(), wish)
        : taken(record, mended, receipt.get(), wish);
  }

  private Verdict taken(Standing record, Optional<byte[]> mended, Receipt receipt, Wish wish) {
    Decision decision =
        new Decision.Replayed(
            record.origin(),
            mended.isPresent(),
            mended.map(Decisions::digest).orElse(null),
            receipt.status(),
            receipt.position(),
            wish.at(),
            wish.by());
    records.replayed(record.origin(), log.append(decision));
    return new Verdict.Replayed(receipt);
  }

  private Verdict refused(Standing record, boolean mended, Receipt receipt, Wish wish) {
    Decision decision =
        new Decision.RefusedAgain(
            record.origin(), mended, fault(receipt.problems()), wish.at(), wish.by());
    records.refusedAgain(record.origin(), log.append(decision));
    return new Verdict.RefusedAgain(receipt);
  }

  private Verdict discard(Standing record, String reason, Wish wish) {
    return switch (record.state()) {
      case REPLAYED -> new Verdict.Settled(State.REPLAYED);
      case DISCARDED -> new Verdict.Discarded();
      case OPEN -> {
        if (!isTurnFor(record.origin(), wish)) {
          yield known(record.origin(), settled -> discard(settled, reason, wish));
        }
        Decision decision = new Decision.Discarded(record.origin(), reason, wish.at(), wish.by());
        records.discarded(record.origin(), log.append(decision));
        yield new Verdict.Discarded();
      }
    };
  }

  /** False where it was settled before this instance had its turn. */
  private boolean isTurnFor(Position origin, Wish wish) {
    return turns.take(
        origin,
        () -> isOpen(origin),
        () -> log.ask(origin, turns.asker(), wish.at()),
        wish.until());
  }

  private boolean isOpen(Position origin) {
    return records.find(origin).filter(record -> record.state() == State.OPEN).isPresent();
  }

  /**
   * What was taken in before is a duplicate now, and stands where it stood; another body is not.
   */
  private Verdict before(Standing record, Optional<byte[]> mended) {
    return record.replayed().stream()
        .mapToObj(log::decision)
        .flatMap(Optional::stream)
        .<Verdict>mapMulti(
            (decision, next) -> {
              if (decision instanceof Decision.Replayed replayed) {
                next.accept(before(replayed, mended));
              }
            })
        .findFirst()
        .orElseGet(Verdict.Unknown::new);
  }

  private static Verdict before(Decision.Replayed replayed, Optional<byte[]> mended) {
    boolean isSame = mended.map(body -> digest(body).equals(replayed.content())).orElse(true);
    return isSame
        ? new Verdict.Replayed(duplicate(replayed.fact()))
        : new Verdict.Settled(State.REPLAYED);
  }

  private static String digest(byte[] body) {
    return HexFormat.of().formatHex(Canonical.digest(body));
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
