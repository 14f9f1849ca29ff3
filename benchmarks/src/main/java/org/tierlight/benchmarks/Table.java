package org.tierlight.benchmarks;

/** Prints a line a metric: ID, ours, yardstick, ratio median [min–max], goal, OK or SHORT. */
public final class Table {

  /** Turns that a ratio is taken over. */
  public static final int PAIRS = 7;

  /** One turn of one side. */
  @FunctionalInterface
  public interface Turn {

    /** Seconds that it took. */
    double seconds() throws Exception;
  }

  private Table() {}

  /** Takes turns, ours and the yardstick's, after one of each to warm up. */
  public static void compare(String id, Turn ours, Turn yardstick, Goal goal) throws Exception {
    ours.seconds();
    yardstick.seconds();
    double[] own = new double[PAIRS];
    double[] foreign = new double[PAIRS];
    double[] ratios = new double[PAIRS];
    for (int pair = 0; pair < PAIRS; pair++) {
      own[pair] = ours.seconds();
      foreign[pair] = yardstick.seconds();
      ratios[pair] = goal.ratio(own[pair], foreign[pair]);
    }
    Figures ratio = Figures.of(ratios);
    print(
        id,
        Figures.duration(Figures.of(own).median()),
        Figures.duration(Figures.of(foreign).median()),
        ratio.spread("x"),
        goal,
        ratio.median());
  }

  /** A metric without a yardstick. */
  public static void state(String id, Goal goal, double... figures) {
    Figures all = Figures.of(figures);
    print(id, all.spread(goal.unit()), "–", "–", goal, all.median());
  }

  /** How long something takes. */
  public static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static void print(
      String id, String ours, String yardstick, String ratio, Goal goal, double figure) {
    System.out.printf(
        "%-44s  %-28s  %-10s  %-26s  %-12s  %s%n",
        id, ours, yardstick, ratio, goal, goal.verdict(figure));
  }
}
