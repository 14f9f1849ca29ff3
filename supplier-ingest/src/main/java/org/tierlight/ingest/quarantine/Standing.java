package org.tierlight.ingest.quarantine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tierlight.vocabulary.Position;

/**
 * What is remembered of a refused record: places in the log, never its content. Every part is a
 * pure function of the set of what the log holds of it, whatever order it was told in.
 *
 * @param marks its refusals in the order of the log: two readers may have refused the same record
 * @param tried the last refused attempt to take it in again
 * @param replayed the first attempt that was taken in
 * @param discarded the first decision that it is not needed; a replay goes before it
 */
public record Standing(
    Position origin,
    List<Mark> marks,
    OptionalLong tried,
    OptionalLong replayed,
    OptionalLong discarded) {

  /** More would be a fault of a reader, and must not fill the memory. */
  private static final int MOST_MARKS = 8;

  public Standing {
    marks = List.copyOf(marks);
  }

  static Standing first(Position origin, Mark mark) {
    OptionalLong none = OptionalLong.empty();
    return new Standing(origin, List.of(mark), none, none, none);
  }

  /** What became of it. */
  public State state() {
    if (replayed.isPresent()) {
      return State.REPLAYED;
    }
    return discarded.isPresent() ? State.DISCARDED : State.OPEN;
  }

  /** The reason that it is listed and counted under: the first. */
  public String reason() {
    return marks.getFirst().code();
  }

  /** When it was first set aside. */
  public Instant since() {
    return marks.getFirst().at();
  }

  /** Where it is first spoken of in quarantine; orders the list. */
  public long place() {
    return marks.getFirst().offset();
  }

  /** Where the decision stands that settled it; empty while it is open. */
  public OptionalLong settled() {
    return replayed.isPresent() ? replayed : discarded;
  }

  Standing marked(Mark mark) {
    // A reader that stopped at the wrong moment refuses the same record twice for the same reason.
    boolean known = marks.stream().anyMatch(one -> one.code().equals(mark.code()));
    if (known || marks.size() == MOST_MARKS) {
      return this;
    }
    List<Mark> more = new ArrayList<>(marks);
    more.add(mark);
    return new Standing(origin, more, tried, replayed, discarded);
  }

  Standing tried(long offset) {
    OptionalLong last = OptionalLong.of(Math.max(offset, tried.orElse(offset)));
    return new Standing(origin, marks, last, replayed, discarded);
  }

  Standing replayed(long offset) {
    OptionalLong first = OptionalLong.of(Math.min(offset, replayed.orElse(offset)));
    return new Standing(origin, marks, tried, first, discarded);
  }

  Standing discarded(long offset) {
    OptionalLong first = OptionalLong.of(Math.min(offset, discarded.orElse(offset)));
    return new Standing(origin, marks, tried, replayed, first);
  }

  /** What is left of it where the log begins at an offset; empty where no refusal is left. */
  Optional<Standing> from(long begin) {
    List<Mark> left = marks.stream().filter(mark -> mark.offset() >= begin).toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Standing(
                origin, left, left(tried, begin), left(replayed, begin), left(discarded, begin)));
  }

  private static OptionalLong left(OptionalLong offset, long begin) {
    return offset.orElse(begin - 1) < begin ? OptionalLong.empty() : offset;
  }
}
