package org.tierlight.ingest.problem;

/** One thing that is wrong; the message repeats nothing of what was sent but a country. */
public record Problem(ProblemCode code, Place place, String message) {

  /** A problem at a JSON pointer. */
  public static Problem at(String pointer, ProblemCode code, String message) {
    return new Problem(code, new Place.Pointer(pointer), message);
  }
}
