package org.tierlight.ingest.quarantine;

import java.util.Arrays;
import java.util.Map;
import org.tierlight.ingest.problem.ProblemCode;

/** What to do about each reason for which records are refused; docs/messages.md has the same. */
public final class Hints {

  private static final String OURS =
      "A fact is as it should not be. Update the reader and replay it, or discard it and submit "
          + "what it says anew.";

  /** Reasons of those who read facts, which no submission can meet. */
  static final Map<String, String> OF_READERS =
      Map.of(
          "WRONG_PARTITION",
          "Replay it: it goes to the partition that its key belongs to.",
          "INTERNAL_FAULT",
          "Tell us; it can be replayed.",
          "UNKNOWN_TYPE",
          "Update the reader that does not know this type of message, then replay it.",
          "EMPTY_MESSAGE",
          "Discard it: a fact without content says nothing.",
          "EMPTY_RECORD",
          "Discard it: a fact without content says nothing.");

  private Hints() {}

  /** What to do about a reason. */
  public static String of(String code) {
    return Arrays.stream(ProblemCode.values())
        .filter(known -> known.name().equals(code))
        .findFirst()
        .map(ProblemCode::hint)
        .orElseGet(() -> OF_READERS.getOrDefault(code, OURS));
  }
}
