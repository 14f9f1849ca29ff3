package org.tierlight.risk.report;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.tierlight.vocabulary.Position;

/**
 * What the last drains have changed, as far as some thousands of lines remember it; of facts before
 * those, or from before the process began, nothing is known any more.
 */
public final class Drains {

  /** Of one drain; a first load may move every score. */
  private static final int MOST_OF_ONE = 200;

  private final int most;
  private final Deque<Drain> last = new ArrayDeque<>();
  private final List<Drain.Move> moves = new ArrayList<>();
  private final List<Drain.Raised> alerts = new ArrayList<>();
  private Reached reached = new Reached(Instant.EPOCH, List.of());
  private int lines;
  private long moved;
  private long raised;

  /** Remembers so many lines, one a drain, a move and an alert. */
  public Drains(int most) {
    this.most = most;
  }

  /** What lies up to here was not drained while somebody looked on. */
  public synchronized void begin(Reached from) {
    reached = from;
    forgetUnderWay();
  }

  /** The drain under way tells of some suppliers. */
  public synchronized void tell(List<Announcement> announcements) {
    for (Announcement one : announcements) {
      moved++;
      raised += one.alerts().size();
      if (moves.size() < MOST_OF_ONE) {
        moves.add(new Drain.Move(one.supplier(), one.before(), one.told().standing()));
      }
      one.alerts().stream()
          .limit(Math.max(0, MOST_OF_ONE - alerts.size()))
          .map(Drains::raised)
          .forEach(alerts::add);
    }
  }

  private static Drain.Raised raised(AlertReport report) {
    return new Drain.Raised(
        report.alert().id(),
        report.alert().supplier(),
        report.alert().rule().name(),
        report.sentence());
  }

  /** The drain under way is done, and the scores follow from all facts up to here. */
  public synchronized void end(Reached to) {
    long records = records(reached.positions(), to.positions());
    if (records > 0) {
      keep(new Drain(to.at(), reached, to, records, moves, moved, alerts, raised));
    }
    reached = to;
    forgetUnderWay();
  }

  private void keep(Drain drain) {
    last.addFirst(drain);
    lines += lines(drain);
    while (lines > most && last.size() > 1) {
      lines -= lines(last.removeLast());
    }
  }

  private static int lines(Drain drain) {
    return 1 + drain.moves().size() + drain.alerts().size();
  }

  private void forgetUnderWay() {
    moves.clear();
    alerts.clear();
    moved = 0;
    raised = 0;
  }

  /** The drain in which a fact was taken in; empty where that is not remembered. */
  public synchronized Optional<Drain> of(Position fact) {
    return last.stream()
        .filter(drain -> offset(drain.from().positions(), fact) < fact.offset())
        .filter(drain -> offset(drain.to().positions(), fact) >= fact.offset())
        .findFirst();
  }

  private static long records(List<Position> from, List<Position> to) {
    return to.stream().mapToLong(end -> end.offset() - offset(from, end)).sum();
  }

  private static long offset(List<Position> positions, Position of) {
    return positions.stream()
        .filter(it -> it.topic().equals(of.topic()) && it.partition() == of.partition())
        .mapToLong(Position::offset)
        .findFirst()
        .orElse(-1);
  }
}
