package org.tierlight.vocabulary;

import java.time.Duration;
import java.time.Instant;

/** Whether a moment that somebody tells of can have been. */
public enum PastTime {
  /** It can. */
  POSSIBLE,
  /** It is to come, everywhere. */
  TO_COME,
  /** It lies before 1970. */
  TOO_EARLY;

  /** Clocks run apart and a date has no time zone: tomorrow somewhere is today elsewhere. */
  private static final Duration TOLERANCE = Duration.ofDays(1);

  /**
   * Nothing before the first shipping records on computers, which catches a typing error in a year;
   * the log, too, counts its milliseconds from here.
   */
  public static final Instant EARLIEST = Instant.EPOCH;

  /** What a moment is, told now. */
  public static PastTime of(Instant moment, Instant now) {
    if (moment.isAfter(now.plus(TOLERANCE))) {
      return TO_COME;
    }
    return moment.isBefore(EARLIEST) ? TOO_EARLY : POSSIBLE;
  }
}
