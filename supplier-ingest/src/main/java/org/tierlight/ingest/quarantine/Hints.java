package org.tierlight.ingest.quarantine;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.tierlight.ingest.problem.ProblemCode;

/** What to do about each reason for which records are refused; docs/messages.md has the same. */
public final class Hints {

  private static final String OURS =
      "A fact is as it should not be. Update the reader and replay it, or discard it and submit "
          + "what it says anew.";

  private static final String NO_ENVELOPE =
      "Discard it and submit what it says anew: a fact without the headers of a CloudEvent is read "
          + "by nobody.";

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
          "Discard it: a fact without content says nothing.",
          "MISSING_HEADER",
          NO_ENVELOPE,
          "MALFORMED_HEADER",
          NO_ENVELOPE);

  /** A fact is not changed, and no newer reader can read one of these. */
  private static final Set<String> FOR_EVER =
      Set.of(
          "EMPTY_MESSAGE", "EMPTY_RECORD", "MISSING_HEADER", "MALFORMED_HEADER", "MALFORMED_JSON");

  private Hints() {}

  /** Whether a fact refused for this reason would be refused again, however often it goes in. */
  static boolean isForEver(String code) {
    return FOR_EVER.contains(code);
  }

  /** Whether there is something of its own to say about a reason. */
  public static boolean isKnown(String code) {
    return OF_READERS.containsKey(code)
        || Arrays.stream(ProblemCode.values()).anyMatch(known -> known.name().equals(code));
  }

  /** What to do about a reason. */
  public static String of(String code) {
    return Arrays.stream(ProblemCode.values())
        .filter(known -> known.name().equals(code))
        .findFirst()
        .map(ProblemCode::hint)
        .orElseGet(() -> OF_READERS.getOrDefault(code, OURS));
  }
}
