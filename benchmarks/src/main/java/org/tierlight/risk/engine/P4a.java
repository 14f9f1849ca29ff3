package org.tierlight.risk.engine;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.tierlight.benchmarks.Goal;
import org.tierlight.benchmarks.GraphDataScience;
import org.tierlight.benchmarks.Relational;
import org.tierlight.benchmarks.Table;
import org.tierlight.vocabulary.SupplierId;

/**
 * P4a of the goals: who lies within three and five tiers upstream, by the engine, against a
 * recursive query in PostgreSQL, Cypher over Bolt, and a bare search over arrays.
 */
public final class P4a {

  private static final int ASKED = 20;
  private static final int[] TIERS = {3, 5};

  /** One way to count who lies upstream. */
  @FunctionalInterface
  private interface Way {
    long upstream(int buyer, int tiers) throws Exception;
  }

  private final SolvedValuation valuation;
  private final SixTierGraph graph;

  /** Buyers by their numbers in the graph, and the engine's nodes of all numbers. */
  private final int[] buyers;

  private final int[] nodes;

  /** The links of each buyer, as a bare search wants them. */
  private final int[] first;

  private final int[] sellers;

  private P4a(SixTierWorld world) {
    this.graph = world.graph;
    this.valuation = world.engine.solve();
    this.nodes = new int[graph.suppliers];
    for (int node = 0; node < valuation.nodes(); node++) {
      nodes[number(valuation.supplier(node))] = node;
    }
    this.buyers = new SplittableRandom(ASKED).ints(ASKED, 0, graph.suppliers / 10).toArray();
    this.first = new int[graph.suppliers + 1];
    this.sellers = new int[graph.links()];
    index();
  }

  private static int number(SupplierId supplier) {
    return Integer.parseInt(supplier.value().substring("supplier-".length()));
  }

  private void index() {
    for (int link = 0; link < graph.links(); link++) {
      first[graph.buyer(link) + 1]++;
    }
    Arrays.parallelPrefix(first, Integer::sum);
    int[] next = first.clone();
    for (int link = 0; link < graph.links(); link++) {
      sellers[next[graph.buyer(link)]++] = graph.seller(link);
    }
  }

  /** The engine's own way: all that are reached over links in force, each with its tier. */
  private long reach(int buyer, int tiers) {
    return new Reach(valuation, nodes[buyer], tiers).reached().length - 1L;
  }

  /** The least that any search does: each supplier once, tier by tier, and nothing else. */
  private long search(int buyer, int tiers) {
    boolean[] seen = new boolean[graph.suppliers];
    int[] found = new int[graph.suppliers];
    seen[buyer] = true;
    found[0] = buyer;
    int count = 1;
    int from = 0;
    for (int tier = 0; tier < tiers; tier++) {
      for (int end = count; from < end; from++) {
        for (int slot = first[found[from]]; slot < first[found[from] + 1]; slot++) {
          int seller = sellers[slot];
          if (!seen[seller]) {
            seen[seller] = true;
            found[count++] = seller;
          }
        }
      }
    }
    return count - 1L;
  }

  /** Prints the table; takes the numbers of suppliers and links. */
  public static void main(String[] sizes) throws Exception {
    int suppliers = sizes.length > 0 ? Integer.parseInt(sizes[0]) : 100_000;
    int count = sizes.length > 1 ? Integer.parseInt(sizes[1]) : 1_000_000;
    SixTierWorld world = new SixTierWorld(suppliers, count, SixTierWorld.unrefined());
    P4a ours = new P4a(world);
    try (Relational relational = Relational.start();
        GraphDataScience graph = GraphDataScience.start(Path.of("benchmarks"))) {
      relational.load(count, world.graph::seller, world.graph::buyer);
      graph.hand(count, world.graph::seller, world.graph::buyer);
      graph.load(suppliers);
      for (int tiers : TIERS) {
        ours.compare("P4a array search", ours::search, tiers, Goal.timesAsLong(2));
        ours.compare("P4a recursive query", relational::upstream, tiers, Goal.timesAsFast(200));
        ours.compare("P4a Cypher", graph::upstream, tiers, Goal.timesAsFast(100));
      }
    }
  }

  /** A yardstick that finds others than we do is none. */
  private void compare(String id, Way yardstick, int tiers, Goal goal) throws Exception {
    for (int buyer : buyers) {
      if (yardstick.upstream(buyer, tiers) != reach(buyer, tiers)) {
        throw new IllegalStateException(id + " finds others than the engine at " + buyer);
      }
    }
    Table.compare(
        "%s, %d tiers".formatted(id, tiers),
        () -> ask(this::reach, tiers),
        () -> ask(yardstick, tiers),
        goal);
  }

  /** Seconds a question. */
  private double ask(Way way, int tiers) throws Exception {
    long start = System.nanoTime();
    for (int buyer : buyers) {
      way.upstream(buyer, tiers);
    }
    return (System.nanoTime() - start) / 1e9 / buyers.length;
  }
}
