package org.tierlight.risk.engine;

import java.util.Locale;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * P5 of the goals: incremental updates against a full recompute in memory. Both run in this process
 * in turns (no forks: a fork would measure another world), first a pair to warm up.
 */
public final class P5 {

  private static final int PAIRS = 7;
  private static final double GOAL = 1000;

  /** Four tolerances: method.md section 4. */
  private static final double ERROR_BOUND = 4e-3;

  private P5() {}

  /** Prints a line an accuracy; takes the numbers of suppliers and links. */
  public static void main(String[] sizes) throws RunnerException {
    String suppliers = sizes.length > 0 ? sizes[0] : "100000";
    String links = sizes.length > 1 ? sizes[1] : "1000000";
    compare(suppliers, links, "1e-3", "P5 recompute to 1e-3");
    compare(suppliers, links, "1e-12", "P5 recompute to 1e-12");
    report();
  }

  /** A run whose state is not what the recompute says scores nothing. */
  private static void report() {
    ScoringEngine engine = UpdateAgainstRecompute.sharedWorld().engine;
    double error = 0;
    for (Recomputed one : engine.recompute()) {
      double kept = engine.standing(one.supplier()).orElseThrow().exposure().mid();
      error = Math.max(error, Math.abs(kept - one.exposure().mid()));
    }
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    String verdict = error <= ERROR_BOUND ? "OK" : "SHORT";
    System.out.printf(
        Locale.ROOT, "P5 largest error  %.6f  <= %.3f  %s%n", error, ERROR_BOUND, verdict);
    System.out.printf(Locale.ROOT, "P5 heap with world and copy  %d MB%n", used);
  }

  private static void compare(String suppliers, String links, String within, String name)
      throws RunnerException {
    double[] ours = new double[PAIRS];
    double[] yardstick = new double[PAIRS];
    measure("update", suppliers, links, within);
    measure("recompute", suppliers, links, within);
    for (int pair = 0; pair < PAIRS; pair++) {
      ours[pair] = measure("update", suppliers, links, within);
      yardstick[pair] = measure("recompute", suppliers, links, within);
    }
    System.out.println(line(name, ours, yardstick));
  }

  private static double measure(String method, String suppliers, String links, String within)
      throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include("UpdateAgainstRecompute." + method + "$")
                .param("suppliers", suppliers)
                .param("links", links)
                .param("within", within)
                .forks(0)
                .warmupIterations(1)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(1)
                .measurementTime(TimeValue.seconds(2))
                .verbosity(VerboseMode.SILENT)
                .build())
        .runSingle()
        .getPrimaryResult()
        .getScore();
  }

  /** ID ours yardstick ratio median [min–max] goal OK|SHORT. */
  private static String line(String name, double[] ours, double[] yardstick) {
    double[] ratios = new double[PAIRS];
    for (int pair = 0; pair < PAIRS; pair++) {
      ratios[pair] = yardstick[pair] / ours[pair];
    }
    double[] sorted = DoubleStream.of(ratios).sorted().toArray();
    double median = sorted[PAIRS / 2];
    return String.format(
        Locale.ROOT,
        "%s  %.2f us  %.0f us  %.0fx [%.0f–%.0f]  >= %.0fx  %s",
        name,
        median(ours),
        median(yardstick),
        median,
        sorted[0],
        sorted[PAIRS - 1],
        GOAL,
        median >= GOAL ? "OK" : "SHORT");
  }

  private static double median(double[] values) {
    return DoubleStream.of(values).sorted().toArray()[PAIRS / 2];
  }
}
