package org.tierlight.ingest.form;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tierlight.ingest.problem.ProblemCode;

/** Reads moments that must have happened. */
public final class Past {

  /** Clocks run apart and a date has no time zone: tomorrow somewhere is today elsewhere. */
  private static final Duration TOLERANCE = Duration.ofDays(1);

  /** Nothing before the first shipping records on computers; catches a typing error in a year. */
  private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

  private Past() {}

  /** The moment of a field, refused where it lies in the future or too far in the past. */
  public static Optional<Instant> read(Field field, Instant now) {
    return field.instant().filter(moment -> check(field, moment, now));
  }

  /** Refuses the field where its moment lies in the future or too far in the past. */
  public static boolean check(Field field, Instant moment, Instant now) {
    if (moment.isAfter(now.plus(TOLERANCE))) {
      field.refuse(ProblemCode.FUTURE_DATE, "lies in the future");
      return false;
    }
    if (moment.isBefore(EARLIEST)) {
      field.refuse(ProblemCode.OUT_OF_RANGE, "lies before 1970");
      return false;
    }
    return true;
  }
}
