package org.tierlight.risk.engine;

import java.nio.file.Path;
import java.util.List;
import org.tierlight.benchmarks.Goal;
import org.tierlight.benchmarks.GraphDataScience;
import org.tierlight.benchmarks.Table;
import org.tierlight.risk.fact.DatedFact;

/**
 * P5 of the goals: one shipment passed on, against working out the whole network anew and against
 * PageRank of Neo4j's Graph Data Science on a projection of the same links.
 */
public final class P5 {

  private static final int UPDATES = 20_000;
  private static final int WORST_OF = 2_000;

  /** Four tolerances: method.md section 4. */
  private static final double ERROR_BOUND = 4e-3;

  private P5() {}

  /** Prints the table; takes the numbers of suppliers and links. */
  public static void main(String[] sizes) throws Exception {
    int suppliers = sizes.length > 0 ? Integer.parseInt(sizes[0]) : 100_000;
    int links = sizes.length > 1 ? Integer.parseInt(sizes[1]) : 1_000_000;
    SixTierWorld world = new SixTierWorld(suppliers, links, SixTierWorld.unrefined());
    Solution whole = world.engine.solve().solution();
    compare(world, "P5 update / recompute to 1e-3", () -> recompute(whole, 1e-3), 1000);
    compare(world, "P5 update / recompute to 1e-12", () -> recompute(whole, 1e-12), 1000);
    Table.compare(
        "P5 worst of " + WORST_OF + " updates / recompute",
        () -> worst(world),
        () -> recompute(whole, 1e-3),
        Goal.timesAsLong(1.2));
    try (GraphDataScience science = GraphDataScience.start(Path.of("benchmarks"))) {
      science.project(links, world.graph::seller, world.graph::buyer);
      compare(world, "P5 update / GDS PageRank to 1e-3", () -> science.pageRank(1e-3), 100);
    }
    Table.state("P5 largest error", Goal.atMost(ERROR_BOUND, ""), world.error());
  }

  private static void compare(SixTierWorld world, String id, Table.Turn yardstick, double goal)
      throws Exception {
    Table.compare(id, () -> updates(world), yardstick, Goal.timesAsFast(goal));
  }

  /** Seconds a shipment, drawn before the clock starts. */
  private static double updates(SixTierWorld world) {
    List<DatedFact> shipments = world.shipments(UPDATES);
    return Table.seconds(() -> shipments.forEach(world::passOn)) / UPDATES;
  }

  /** Seconds of the longest of many updates; every tenth is a verified sign at a supplier. */
  private static double worst(SixTierWorld world) {
    double worst = 0;
    for (int k = 0; k < WORST_OF; k++) {
      DatedFact next =
          k % 10 == 0 ? world.facts.sign(k * 37 % world.graph.suppliers) : world.facts.shipment();
      worst = Math.max(worst, Table.seconds(() -> world.passOn(next)));
    }
    return worst;
  }

  private static double recompute(Solution whole, double within) {
    return Table.seconds(() -> whole.solveExposures(within));
  }
}
