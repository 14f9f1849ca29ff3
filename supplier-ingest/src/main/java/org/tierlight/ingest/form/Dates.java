package org.tierlight.ingest.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Dates and times of ISO 8601. */
public final class Dates {

  /** Characters of a date; a date and time with offset has more. */
  private static final int DATE = "2026-01-31".length();

  private Dates() {}

  /** The instant of a date (its start in UTC) or of a date and time with offset. */
  public static Optional<Instant> instant(String text) {
    try {
      return Optional.of(
          text.length() == DATE
              ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
              : OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
