package org.tierlight.vocabulary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** What a text says that is to be a time, for every door that past times are asked through. */
public sealed interface AskedTime {

  /** A time that can be asked about. */
  record At(Instant instant) implements AskedTime {}

  /** No date, and no time with offset. */
  record Unreadable() implements AskedTime {}

  /** Before {@link PastTime#EARLIEST}. */
  record TooEarly() implements AskedTime {}

  /** After now. */
  record ToCome() implements AskedTime {}

  /** Reads ISO 8601; a date means the end of its day in UTC, and today ends now. */
  static AskedTime of(String text, Instant now) {
    try {
      return text.contains("T")
          ? ofInstant(OffsetDateTime.parse(text).toInstant(), now)
          : ofDay(LocalDate.parse(text), now);
    } catch (DateTimeParseException unreadable) {
      return new Unreadable();
    }
  }

  private static AskedTime ofInstant(Instant instant, Instant now) {
    if (instant.isBefore(PastTime.EARLIEST)) {
      return new TooEarly();
    }
    return instant.isAfter(now) ? new ToCome() : new At(instant);
  }

  private static AskedTime ofDay(LocalDate day, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (day.isBefore(today)) {
      return ofInstant(
          day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1), now);
    }
    return day.equals(today) ? new At(now) : new ToCome();
  }
}
