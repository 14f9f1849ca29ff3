package org.tierlight.graph.web;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.tiers.Moment;
import org.tierlight.vocabulary.AskedTime;

/**
 * Reads as of which moment a question is asked; a date means the end of its day in UTC. Where only
 * one clock is named: what we know now of that time, or what we knew at that time of it.
 */
final class AskedMoment {

  private AskedMoment() {}

  static Moment of(Parameters parameters, Instant now) {
    Optional<Instant> validAt = read("validAt", parameters, now);
    Optional<Instant> knownAt = read("knownAt", parameters, now);
    return validAt.isEmpty() && knownAt.isEmpty()
        ? new Moment.Present(now)
        : new Moment.Past(validAt.or(() -> knownAt).orElse(now), knownAt.orElse(now));
  }

  /** Two moments, each as it was known then. */
  record Pair(Moment before, Moment after) {}

  /** The second one is now where it is not named. */
  static Pair pair(Parameters parameters, Instant now) {
    Optional<Instant> from = read("from", parameters, now);
    Optional<Instant> to = read("to", parameters, now);
    if (from.isEmpty()) {
      parameters.missing("from", "a date, or a time with offset");
    } else if (!from.get().isBefore(to.orElse(now))) {
      parameters.refuse("BAD_ORDER", "from", "is not before the end", "a time before 'to'");
    }
    Instant begin = from.orElse(now);
    return new Pair(
        new Moment.Past(begin, begin),
        to.<Moment>map(end -> new Moment.Past(end, end)).orElseGet(() -> new Moment.Present(now)));
  }

  private static Optional<Instant> read(String name, Parameters parameters, Instant now) {
    @Nullable String text = parameters.text(name);
    return text == null ? Optional.empty() : read(name, text, parameters, now);
  }

  private static Optional<Instant> read(
      String name, String text, Parameters parameters, Instant now) {
    return switch (AskedTime.of(text, now)) {
      case AskedTime.At(Instant instant) -> Optional.of(instant);
      case AskedTime.Unreadable _ ->
          refused(
              parameters,
              "BAD_DATE",
              name,
              "is no date or time",
              "ISO 8601: a date, or a time with offset");
      case AskedTime.TooEarly _ ->
          refused(
              parameters, "TOO_EARLY", name, "is a time before 1970", "a time from 1970-01-01 on");
      case AskedTime.ToCome _ ->
          refused(parameters, "FUTURE_DATE", name, "is a time to come", "a time that has passed");
    };
  }

  private static Optional<Instant> refused(
      Parameters parameters, String code, String name, String message, String hint) {
    parameters.refuse(code, name, message, hint);
    return Optional.empty();
  }
}
