package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What comes to a supplier through another, and what is left without it. */
class PassageTest {

  private static final int ROUNDS = 400;

  @Provide
  Arbitrary<List<VersionedFact>> worlds() {
    return RandomFacts.any();
  }

  private static int node(Valuation valuation, String name) {
    int node = 0;
    while (!valuation.supplier(node).equals(Trial.id(name))) {
      node++;
    }
    return node;
  }

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

  /**
   * I15, for the bounds that are linear: what is left is the solution in which X counts nothing.
   */
  @Property(tries = 60)
  void withoutASupplierIsLeftWhatDoesNotComeThroughIt(@ForAll("worlds") List<VersionedFact> facts) {
    ScoringEngine engine = new ScoringEngine(PUBLISHED, Trial.VARIED, Trial.at(TODAY));
    facts.forEach(fact -> engine.apply(fact.version(), fact.fact()));
    SolvedValuation solved = engine.solve();
    Passage passage = new Passage(solved, PUBLISHED);
    for (int bound : new int[] {Terms.LOW, Terms.HIGH}) {
      for (int removed = 0; removed < solved.nodes(); removed++) {
        double[] without = solvedWithout(solved, removed, bound);
        for (int node = 0; node < solved.nodes(); node++) {
          double through =
              passage.share(node, removed, bound) * solved.solution().value(removed, bound);

          assertThat(solved.solution().value(node, bound) - through)
              .isCloseTo(without[node], within(1e-6));
        }
      }
    }
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
    return valuation.terms().exposure(node, bound, weighted, bound == Terms.HIGH ? 1 : 0);
  }

  /** The law can fail: dividing by no returns counts a cycle's visits more than once. */
  @Test
  void visitsAloneAreNoProbabilityOnACycle() {
    Trial trial = new Trial().supplier("A", .2).supplier("B", 0);
    trial.ships("A", "B", 10).ships("B", "A", 10);
    SolvedValuation solved = trial.engine.solve();
    Traces traces = new Traces(solved, PUBLISHED.explaining());
    int a = node(solved, "A");
    int b = node(solved, "B");
    traces.follow(b, Terms.LOW);

    assertThat(traces.visits(a))
        .isGreaterThan(new Passage(solved, PUBLISHED).share(b, a, Terms.LOW));
    assertThat(solvedWithout(solved, a, Terms.LOW)[b])
        .isGreaterThan(
            solved.solution().value(b, Terms.LOW)
                - traces.visits(a) * solved.solution().value(a, Terms.LOW));
  }
}
