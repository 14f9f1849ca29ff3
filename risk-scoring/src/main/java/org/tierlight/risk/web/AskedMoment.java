package org.tierlight.risk.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.audit.Moment;
import org.tierlight.vocabulary.AskedTime;
import org.tierlight.vocabulary.PastTime;

/**
 * Reads on which moment of the two clocks a question is; a date means the end of its day in UTC.
 */
final class AskedMoment {

  private final Instant now;
  private final List<FieldProblem> problems = new ArrayList<>();

  private AskedMoment(Instant now) {
    this.now = now;
  }

  /**
   * The moment that is asked about; empty for now. Where only one clock is named: what we know now
   * of that time, or what we knew at that time of it.
   *
   * @throws InvalidQuestion if a text is no date or time with offset, or lies in the future or
   *     before 1970
   */
  static Optional<Moment> of(@Nullable String validAt, @Nullable String knownAt, Instant now) {
    AskedMoment asked = new AskedMoment(now);
    Optional<Instant> valid = asked.read("validAt", validAt);
    Optional<Instant> known = asked.read("knownAt", knownAt);
    if (!asked.problems.isEmpty()) {
      throw new InvalidQuestion(asked.problems);
    }
    return valid.isEmpty() && known.isEmpty()
        ? Optional.empty()
        : Optional.of(new Moment(valid.or(() -> known).orElse(now), known.orElse(now)));
  }

  /**
   * Two moments, each as it was known then; the second one is now where it is not named.
   *
   * @throws InvalidQuestion likewise, and if the first is missing or not before the second
   */
  static List<Moment> pair(@Nullable String from, @Nullable String to, Instant now) {
    AskedMoment asked = new AskedMoment(now);
    Optional<Instant> first = asked.read("from", from);
    Instant second = asked.read("to", to).orElse(now);
    if (from == null || from.isBlank()) {
      asked.problems.add(FieldProblem.missing("from"));
    } else if (asked.problems.isEmpty() && !first.filter(second::isAfter).isPresent()) {
      asked.problems.add(FieldProblem.order("from"));
    }
    if (!asked.problems.isEmpty()) {
      throw new InvalidQuestion(asked.problems);
    }
    Instant begin = first.orElseThrow();
    return List.of(new Moment(begin, begin), new Moment(second, second));
  }

  /** A window of time. */
  record Span(Instant from, Instant to) {}

  /**
   * The window asked for: from the begin of a date to the end of another one; the last year where
   * nobody says.
   *
   * @throws InvalidQuestion likewise, and if it ends before it begins
   */
  static Span span(@Nullable String from, @Nullable String to, Instant now) {
    AskedMoment asked = new AskedMoment(now);
    Instant end = asked.read("to", to).orElse(now);
    Instant begin = asked.read("from", beginOf(from)).orElseGet(() -> yearBefore(end));
    if (asked.problems.isEmpty() && begin.isAfter(end)) {
      asked.problems.add(FieldProblem.order("from"));
    }
    if (!asked.problems.isEmpty()) {
      throw new InvalidQuestion(asked.problems);
    }
    return new Span(begin, end);
  }

  private static Instant yearBefore(Instant end) {
    Instant begin = end.minus(Duration.ofDays(365));
    return begin.isBefore(PastTime.EARLIEST) ? PastTime.EARLIEST : begin;
  }

  private static @Nullable String beginOf(@Nullable String text) {
    if (text == null || text.contains("T") || text.isBlank()) {
      return text;
    }
    return text.strip() + "T00:00:00Z";
  }

  private Optional<Instant> read(String name, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    return switch (AskedTime.of(text.strip(), now)) {
      case AskedTime.At(Instant instant) -> Optional.of(instant);
      case AskedTime.Unreadable _ -> refused(FieldProblem.badTime(name));
      case AskedTime.TooEarly _ -> refused(FieldProblem.tooEarly(name));
      case AskedTime.ToCome _ -> refused(FieldProblem.future(name));
    };
  }

  private Optional<Instant> refused(FieldProblem problem) {
    problems.add(problem);
    return Optional.empty();
  }
}
