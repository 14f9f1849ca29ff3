package org.tierlight.graph.lots;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.facts.Stamp;
import org.tierlight.graph.facts.Stamped;

/**
 * An event and since when it is known. An error declaration is the event again, with the same
 * content, and takes it back in whatever order both come (EPCIS 2.0, section 7.4.1.2). Bringing
 * together is associative, commutative and idempotent.
 *
 * @param stamp of the first word on it, whose content is kept
 * @param told when it was first learnt; absent where only its error is known
 * @param takenBack when it was first learnt that it was wrong; absent while it holds
 */
public record ToldEvent(
    LotEvent event, Stamp stamp, @Nullable Instant told, @Nullable Instant takenBack) {

  /** An event as it was told. */
  public static ToldEvent of(Stamped<LotEvent> said) {
    return new ToldEvent(said.value(), said.stamp(), said.learnt(), null);
  }

  /** That an event was wrong. */
  public static ToldEvent error(Stamped<LotEvent> said) {
    return new ToldEvent(said.value(), said.stamp(), null, said.learnt());
  }

  /** What both say together. */
  public ToldEvent with(ToldEvent other) {
    ToldEvent first = stamp.compareTo(other.stamp) <= 0 ? this : other;
    return new ToldEvent(
        first.event, first.stamp, earlier(told, other.told), earlier(takenBack, other.takenBack));
  }

  private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
    return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
        .flatMap(Optional::stream)
        .min(Instant::compareTo)
        .orElse(null);
  }
}
