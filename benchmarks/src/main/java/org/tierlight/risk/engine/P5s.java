package org.tierlight.risk.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tierlight.benchmarks.Goal;
import org.tierlight.benchmarks.Published;
import org.tierlight.benchmarks.Table;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.vocabulary.SupplierId;

/** P5s of the goals: mixed events in batches, the certified solve, explanations, and the heap. */
public final class P5s {

  private static final int BATCH = 2_000;
  private static final int BATCHES = 20;
  private static final int EXPLAINED = 1_000;
  private static final int TERMS = 20;
  private static final int TURNS = 7;
  private static final int SOLVES = 3;
  private static final double ERROR_BOUND = 4e-3;

  private P5s() {}

  /** Prints the table; takes the numbers of suppliers and links. */
  public static void main(String[] sizes) {
    int suppliers = sizes.length > 0 ? Integer.parseInt(sizes[0]) : 1_000_000;
    int links = sizes.length > 1 ? Integer.parseInt(sizes[1]) : 10_000_000;
    double empty = SixTierWorld.heap();
    SixTierWorld world = new SixTierWorld(suppliers, links, Published.parameters());
    Table.state(
        "P5s heap of world and engine", Goal.atMost(3072, " MB"), SixTierWorld.heap() - empty);
    stream(world);
    Table.state("P5s mixed events", Goal.atLeast(20_000, "/s"), turns(TURNS, () -> stream(world)));
    Table.state("P5s explanation p99", Goal.atMost(50, " ms"), turns(TURNS, () -> explain(world)));
    Table.state("P5s certified solve", Goal.atMost(10, " s"), turns(SOLVES, () -> solve(world)));
    Table.state("P5s largest error", Goal.atMost(ERROR_BOUND, ""), world.error());
  }

  private interface Figure {
    double take();
  }

  private static double[] turns(int count, Figure figure) {
    return IntStream.range(0, count).mapToDouble(turn -> figure.take()).toArray();
  }

  /** Events a second, each batch told before the next, as under sustained load. */
  private static double stream(SixTierWorld world) {
    List<List<DatedFact>> batches = new ArrayList<>();
    for (int k = 0; k < BATCHES; k++) {
      batches.add(Stream.generate(world.facts::mixed).limit(BATCH).toList());
    }
    double seconds = Table.seconds(() -> batches.forEach(batch -> take(world, batch)));
    return BATCHES * BATCH / seconds;
  }

  private static void take(SixTierWorld world, List<DatedFact> batch) {
    batch.forEach(world::apply);
    world.engine.drainInHaste();
  }

  /** Milliseconds that 99 of 100 explanations need at most. */
  private static double explain(SixTierWorld world) {
    SplittableRandom random = new SplittableRandom(EXPLAINED);
    double[] each = new double[EXPLAINED];
    for (int k = 0; k < EXPLAINED; k++) {
      SupplierId supplier = new SupplierId("supplier-" + random.nextInt(world.graph.suppliers));
      each[k] = 1e3 * Table.seconds(() -> world.engine.assessments().explain(supplier, TERMS));
    }
    Arrays.sort(each);
    return each[EXPLAINED * 99 / 100];
  }

  private static double solve(SixTierWorld world) {
    return Table.seconds(world.engine::solved);
  }
}
