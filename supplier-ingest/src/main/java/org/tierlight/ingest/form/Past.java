package org.tierlight.ingest.form;

import java.time.Instant;
import java.util.Optional;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.vocabulary.PastTime;

/** Reads moments that must have happened. */
public final class Past {

  private Past() {}

  /** The moment of a field, refused where it lies in the future or too far in the past. */
  public static Optional<Instant> read(Field field, Instant now) {
    return field.instant().filter(moment -> check(field, moment, now));
  }

  /** Refuses the field where its moment lies in the future or too far in the past. */
  public static boolean check(Field field, Instant moment, Instant now) {
    return switch (PastTime.of(moment, now)) {
      case POSSIBLE -> true;
      case TO_COME -> refused(field, ProblemCode.FUTURE_DATE, "lies in the future");
      case TOO_EARLY -> refused(field, ProblemCode.OUT_OF_RANGE, "lies before 1970");
    };
  }

  private static boolean refused(Field field, ProblemCode code, String message) {
    field.refuse(code, message);
    return false;
  }
}
