package org.tierlight.scale;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What answers to one question were like; several clients add to it. */
final class Timings {

  private long[] nanos = new long[256];
  private int answers;
  private int truncated;
  private final Map<Integer, Integer> refusals = new TreeMap<>();

  synchronized void answered(long time, boolean isTruncated) {
    if (answers == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * answers);
    }
    nanos[answers++] = time;
    truncated += isTruncated ? 1 : 0;
  }

  /** Another status than 200, or 0 for none at all. */
  synchronized void refused(int status) {
    refusals.merge(status, 1, Integer::sum);
  }

  synchronized String line(String question) {
    if (answers == 0) {
      return String.format(Locale.ROOT, "%-30s  no answer; by status %s", question, refusals);
    }
    long[] sorted = Arrays.copyOf(nanos, answers);
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        "%-30s  %6d  p50 %8.1f ms  p99 %8.1f ms  most %8.1f ms  truncated %3d %%  else %s",
        question,
        answers,
        at(sorted, 0.5),
        at(sorted, 0.99),
        at(sorted, 1),
        100 * truncated / answers,
        refusals.isEmpty() ? "none" : refusals);
  }

  private static double at(long[] sorted, double part) {
    return sorted[Math.min(sorted.length - 1, (int) (part * sorted.length))] / 1e6;
  }
}
