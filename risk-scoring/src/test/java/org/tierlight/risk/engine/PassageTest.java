package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.law.Law;
import org.tierlight.risk.law.Proves;
import org.tierlight.risk.law.Refutes;

/** What comes to a supplier through another, and what is left without it. */
class PassageTest {

  private static final int ROUNDS = 400;

  @Provide
  Arbitrary<World> worlds() {
    return Worlds.any();
  }

  private static int node(Valuation valuation, String name) {
    int node = 0;
    while (!valuation.supplier(node).equals(Trial.id(name))) {
      node++;
    }
    return node;
  }

  @Proves("G10")
  @Test
  void g10Removal() {
    Trial trial = new Trial().raw("A", .5).buying("S", .1, 1000).supplier("C", 0);
    trial.ships("A", "S", 600).ships("S", "C", 5);
    SolvedValuation solved = trial.engine.solve();
    int a = node(solved, "A");
    int c = node(solved, "C");

    double through =
        new Passage(solved, PUBLISHED).share(c, a, Terms.LOW)
            * solved.solution().value(a, Terms.LOW);

    assertThat(through).isCloseTo(.1728, within(1e-6));
    assertThat(solved.solution().value(c, Terms.LOW) - through).isCloseTo(.08, within(1e-6));
  }

  /** How much of one supplier's value comes through another, in [0, 1]. */
  private interface Through {
    double share(SolvedValuation valuation, int from, int through, int bound);
  }

  private static final Through PASSAGE =
      (valuation, from, through, bound) ->
          new Passage(valuation, PUBLISHED).share(from, through, bound);

  private static final Law<Through, World> I15 =
      new Law<>(
          "I15",
          "without X is left what does not come through X: E(s) - h(s,X)·E(X)",
          PassageTest::leavesTheRest);

  /** For mid, n_mid is held as it is; low and high are linear anyway. */
  private static void leavesTheRest(Through passage, World world) {
    SolvedValuation solved = world.engine().solve();
    for (int bound = 0; bound < Terms.BOUNDS; bound++) {
      for (int removed = 0; removed < solved.nodes(); removed++) {
        double[] without = solvedWithout(solved, removed, bound);
        for (int node = 0; node < solved.nodes(); node++) {
          double share = passage.share(solved, node, removed, bound);
          double through = share * solved.solution().value(removed, bound);

          assertThat(solved.solution().value(node, bound) - through)
              .isCloseTo(without[node], within(1e-6));
        }
      }
    }
  }

  @Proves("I15")
  @Property(tries = 60)
  void withoutASupplierIsLeftWhatDoesNotComeThroughIt(@ForAll("worlds") World world) {
    I15.holds(PASSAGE, world);
  }

  /** Visits count a cycle more than once. */
  @Refutes("I15")
  @Example
  void wereVisitsTakenForAProbabilityACycleWouldCountTwice() {
    I15.tells(
        PASSAGE,
        (valuation, from, through, bound) -> {
          Traces traces = new Traces(valuation, PUBLISHED.explaining());
          traces.follow(from, bound);
          return traces.visits(through);
        },
        worlds());
  }

  private static double[] solvedWithout(SolvedValuation valuation, int removed, int bound) {
    double[] values = new double[valuation.nodes()];
    for (int round = 0; round < ROUNDS; round++) {
      for (int node = 0; node < values.length; node++) {
        values[node] = node == removed ? 0 : value(valuation, node, bound, values);
      }
    }
    return values;
  }

  private static double value(SolvedValuation valuation, int node, int bound, double[] values) {
    Links links = valuation.links();
    double weighted = 0;
    for (int slot = links.start(node); slot < links.end(node); slot++) {
      weighted += links.cents()[slot] * values[links.others()[slot]];
    }
    return valuation.terms().exposure(node, bound, weighted, unknown(valuation, node, bound));
  }

  private static double unknown(SolvedValuation valuation, int node, int bound) {
    return switch (bound) {
      case Terms.LOW -> 0;
      case Terms.MID -> valuation.unknownMid(node);
      case Terms.HIGH -> 1;
      default -> throw new IllegalArgumentException("no bound " + bound);
    };
  }
}
