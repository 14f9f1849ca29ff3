package org.tierlight.risk.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.audit.Moment;

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
   * @throws InvalidQuestion if a text is no date or time with offset, or lies in the future
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
    if (asked.problems.isEmpty() && !first.filter(second::isAfter).isPresent()) {
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
    Instant begin =
        asked.read("from", beginOf(from)).orElseGet(() -> end.minus(Duration.ofDays(365)));
    if (asked.problems.isEmpty() && begin.isAfter(end)) {
      asked.problems.add(FieldProblem.order("from"));
    }
    if (!asked.problems.isEmpty()) {
      throw new InvalidQuestion(asked.problems);
    }
    return new Span(begin, end);
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
    Optional<Instant> instant = instant(text.strip());
    if (instant.isEmpty()) {
      problems.add(FieldProblem.badTime(name));
    } else if (instant.get().isAfter(now)) {
      problems.add(FieldProblem.future(name));
    }
    return instant;
  }

  private Optional<Instant> instant(String text) {
    try {
      return Optional.of(
          text.contains("T")
              ? OffsetDateTime.parse(text).toInstant()
              : endOf(LocalDate.parse(text)));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  /** Today ends now. */
  private Instant endOf(LocalDate day) {
    Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
    boolean isToday = day.equals(LocalDate.ofInstant(now, ZoneOffset.UTC));
    return isToday ? now : end;
  }
}
