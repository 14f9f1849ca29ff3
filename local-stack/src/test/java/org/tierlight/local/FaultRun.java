package org.tierlight.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** One run of a fault of the goals: it ends in one line, {@code R5 seed 3 passed what was seen}. */
final class FaultRun {

  /** More than 1 only where others work on the same machine: in the build of every day. */
  private static final double SLACK =
      Double.parseDouble(System.getProperty("tierlight.fault.slack", "1"));

  private final List<String> seen = new ArrayList<>();

  private FaultRun() {}

  /** What is done, and what is held against it. */
  interface Work {
    void run(FaultRun run) throws Exception;
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("tierlight.fault.seeds", 1));
  }

  /** A limit of the goals. */
  static Duration within(long seconds) {
    return Duration.ofMillis((long) (seconds * 1000 * SLACK));
  }

  static void of(String fault, long seed, Work work) throws Exception {
    FaultRun run = new FaultRun();
    boolean passed = false;
    try {
      work.run(run);
      passed = true;
    } catch (Exception | AssertionError failure) {
      run.saw(String.valueOf(failure.getMessage()).strip().lines().findFirst().orElse(""));
      throw failure;
    } finally {
      String word = passed ? "passed" : "failed";
      System.out.printf("%s seed %d %s  %s%n", fault, seed, word, String.join(", ", run.seen));
    }
  }

  /** Notes what was seen. */
  void saw(String words, Object... values) {
    seen.add(values.length == 0 ? words : String.format(Locale.ROOT, words, values));
  }
}
