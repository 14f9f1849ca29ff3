package org.tierlight.benchmarks;

import java.util.Locale;
import java.util.stream.DoubleStream;

/** The figures of several runs: their median, least and greatest; and how figures are written. */
final class Figures {

  private final double[] sorted;

  private Figures(double[] sorted) {
    this.sorted = sorted;
  }

  static Figures of(double... values) {
    return new Figures(DoubleStream.of(values).sorted().toArray());
  }

  double median() {
    return sorted[sorted.length / 2];
  }

  /** Median [least–greatest] with a unit. */
  String spread(String unit) {
    return "%s%s [%s–%s]"
        .formatted(plain(median()), unit, plain(sorted[0]), plain(sorted[sorted.length - 1]));
  }

  /** Three digits that count. */
  static String plain(double value) {
    if (value >= 100 || value == Math.rint(value)) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    return String.format(Locale.ROOT, value >= 1 ? "%.2f" : "%.4f", value);
  }

  /** A duration in the unit that reads best. */
  static String duration(double seconds) {
    if (seconds >= 1) {
      return plain(seconds) + " s";
    }
    return seconds >= 1e-3 ? plain(seconds * 1e3) + " ms" : plain(seconds * 1e6) + " us";
  }
}
