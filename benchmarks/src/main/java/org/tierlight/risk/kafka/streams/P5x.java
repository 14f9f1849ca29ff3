package org.tierlight.risk.kafka.streams;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.stream.DoubleStream;

/**
 * P5x: how many facts a second one, two and three processes take in from the log until none has
 * anything to say to the others, against one engine that reads the same log. A run that does not
 * end at the engine's certified hash scores nothing. Takes the numbers of suppliers, shipments and
 * pairs.
 */
public final class P5x {

  private static final int MOST_PROCESSES = 3;

  private P5x() {}

  /** Prints a line for each number of processes, and what scale rests on. */
  public static void main(String[] sizes)
      throws IOException, InterruptedException, ExecutionException {
    int suppliers = size(sizes, 0, 20_000);
    int shipments = size(sizes, 1, 200_000);
    int pairs = size(sizes, 2, 7);
    for (int processes = 1; processes <= MOST_PROCESSES; processes++) {
      compare(processes, suppliers, shipments, pairs);
    }
    System.exit(0);
  }

  private static int size(String[] sizes, int place, int otherwise) {
    return sizes.length > place ? Integer.parseInt(sizes[place]) : otherwise;
  }

  private static void compare(int processes, int suppliers, int shipments, int pairs)
      throws IOException, InterruptedException, ExecutionException {
    double[] ours = new double[pairs];
    double[] yardstick = new double[pairs];
    String costs = "";
    boolean same = true;
    for (int pair = 0; pair < pairs; pair++) {
      try (PartsRun run = new PartsRun(suppliers, shipments)) {
        Measured array = run.array();
        Measured parts = run.parts(processes);
        ours[pair] = parts.factsPerSecond();
        yardstick[pair] = array.factsPerSecond();
        same &= parts.hash().equals(array.hash());
        costs = costs(run, processes);
      }
    }
    System.out.println(line(processes, ours, yardstick, same));
    System.out.println(costs);
  }

  private static String costs(PartsRun run, int processes)
      throws IOException, InterruptedException, ExecutionException {
    double facts = run.facts();
    return String.format(
        Locale.ROOT,
        "P5x %d processes, a fact: %.3f messages between parts, %.0f B changelog, %.0f B stores",
        processes,
        run.messages() / facts,
        run.changelogBytes() / facts,
        run.storeBytes() / facts);
  }

  /** ID ours yardstick ratio median [min–max] goal OK|SHORT; no goal is set. */
  private static String line(int processes, double[] ours, double[] yardstick, boolean same) {
    double[] ratios = new double[ours.length];
    for (int pair = 0; pair < ours.length; pair++) {
      ratios[pair] = ours[pair] / yardstick[pair];
    }
    double[] sorted = DoubleStream.of(ratios).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "P5x %d processes  %.0f/s  %.0f/s  %.3fx [%.3f–%.3f]  same hash  %s",
        processes,
        median(ours),
        median(yardstick),
        sorted[sorted.length / 2],
        sorted[0],
        sorted[sorted.length - 1],
        same ? "OK" : "SHORT");
  }

  private static double median(double[] values) {
    return DoubleStream.of(values).sorted().toArray()[values.length / 2];
  }
}
