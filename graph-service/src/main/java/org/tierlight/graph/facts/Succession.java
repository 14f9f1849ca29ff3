package org.tierlight.graph.facts;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was held of one thing, one saying after the other: each was learnt later than the one before
 * it and overtakes it. A saying that was overtaken before it was learnt never held and is not kept.
 * Bringing together is associative, commutative and idempotent, so that what was held at any time
 * depends on the set of sayings alone.
 */
public record Succession<T>(List<Stamped<T>> held) {

  /** What is learnt at one moment holds at once as a whole: its latest saying. */
  private static final Comparator<Stamped<?>> AS_LEARNT =
      comparing((Stamped<?> said) -> said.learnt())
          .thenComparing(said -> said.stamp(), Comparator.reverseOrder());

  /**
   * @throws IllegalArgumentException if nothing was ever said
   */
  public Succession {
    if (held.isEmpty()) {
      throw new IllegalArgumentException("nothing was said");
    }
    held = List.copyOf(held);
  }

  /** The first word on something. */
  public static <T> Succession<T> of(Stamped<T> said) {
    return new Succession<>(List.of(said));
  }

  /** What was held by what both say. */
  public Succession<T> with(Succession<T> other) {
    List<Stamped<T>> all =
        Stream.concat(held.stream(), other.held.stream()).sorted(AS_LEARNT).toList();
    List<Stamped<T>> kept = new ArrayList<>();
    for (Stamped<T> said : all) {
      if (kept.isEmpty() || said.isAfter(kept.getLast().stamp())) {
        kept.add(said);
      }
    }
    return new Succession<>(kept);
  }

  /** Whether the same was held, by when it was said and learnt. */
  public boolean isAs(Succession<T> other) {
    return marks().equals(other.marks());
  }

  private List<Stamped<Boolean>> marks() {
    return held.stream().map(said -> said.with(true)).toList();
  }

  /** The last word. */
  public Stamped<T> last() {
    return held.getLast();
  }

  /** What was held when the log had been read up to a time; empty before the first word. */
  public Optional<Stamped<T>> at(Instant known) {
    return held.stream().filter(said -> !said.learnt().isAfter(known)).reduce((_, next) -> next);
  }
}
