package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Terms.BOUNDS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.tierlight.risk.law.Law;
import org.tierlight.risk.law.Proves;
import org.tierlight.risk.law.Refutes;

/** The exposures do not depend on where one starts to look for them (section 9: I6). */
class FixedPointLawTest {

  private static final Offset<Double> SAME = within(1e-9);

  /** 0.8 to this power is far below the tolerance. */
  private static final int ROUNDS = 130;

  /** A world, any values to start from, and any order to update suppliers in. */
  record Start(World world, long values, long order) {}

  /** What one supplier comes to, given what all have come to so far. */
  private interface Update {
    double value(SolvedValuation valuation, int node, int bound, double[] values);
  }

  @Provide
  Arbitrary<Start> starts() {
    return Combinators.combine(Worlds.any(), Arbitraries.longs(), Arbitraries.longs())
        .as(Start::new);
  }

  private static final Law<Update, Start> I6 =
      new Law<>(
          "I6",
          "same fixed point from any start and any update order",
          FixedPointLawTest::comesToTheSame);

  private static void comesToTheSame(Update update, Start start) {
    SolvedValuation valuation = start.world.engine().solve();
    int places = BOUNDS * valuation.nodes();
    double[] fromNothing = settled(update, valuation, new double[places], new Random(~start.order));
    double[] fromAnywhere =
        settled(update, valuation, random(places, start.values), new Random(start.order));

    assertThat(fromAnywhere).containsExactly(fromNothing, SAME);
  }

  private static double[] random(int length, long seed) {
    return new Random(seed).doubles(length).toArray();
  }

  private static double[] settled(
      Update update, SolvedValuation valuation, double[] values, Random random) {
    List<Integer> places = new ArrayList<>(IntStream.range(0, values.length).boxed().toList());
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(places, random);
      for (int place : places) {
        values[place] = update.value(valuation, place / BOUNDS, place % BOUNDS, values);
      }
    }
    return values;
  }

  /** By the engine's formula, from the absolute values of the suppliers. */
  private static double absolute(SolvedValuation valuation, int node, int bound, double[] values) {
    double weighted = weighted(valuation, node, bound, values);
    double unknown =
        switch (bound) {
          case Terms.LOW -> 0;
          case Terms.HIGH -> 1;
          default ->
              valuation
                  .terms()
                  .unknownMid(
                      node, weighted, valuation.inbound(node), lapsed(valuation, node, values));
        };
    return valuation.terms().exposure(node, bound, weighted, unknown);
  }

  private static double weighted(SolvedValuation valuation, int node, int bound, double[] values) {
    Links links = valuation.links();
    double weighted = 0;
    for (int slot = links.start(node); slot < links.end(node); slot++) {
      weighted += links.cents()[slot] * values[BOUNDS * links.others()[slot] + bound];
    }
    return weighted;
  }

  private static double lapsed(SolvedValuation valuation, int node, double[] values) {
    Links links = valuation.links();
    double highest = 0;
    for (int slot = links.start(node); slot < links.end(node); slot++) {
      if (links.marks()[slot] == Adjacency.LAPSED) {
        highest = Math.max(highest, values[BOUNDS * links.others()[slot] + Terms.MID]);
      }
    }
    return highest;
  }

  @Proves("I6")
  @Property(tries = 100)
  void whereOneStartsMakesNoDifference(@ForAll("starts") Start start) {
    I6.holds(FixedPointLawTest::absolute, start);
  }

  @Proves("I6")
  @Property(tries = 50)
  void theFixedPointIsWhatTheEngineSolves(@ForAll("starts") Start start) {
    SolvedValuation valuation = start.world.engine().solve();
    double[] values = random(BOUNDS * valuation.nodes(), start.values);
    settled(FixedPointLawTest::absolute, valuation, values, new Random(start.order));
    for (int place = 0; place < values.length; place++) {
      assertThat(values[place])
          .isCloseTo(valuation.solution().value(place / BOUNDS, place % BOUNDS), SAME);
    }
  }

  @Refutes("I6")
  @Example
  void neverTakingAValueBackAHighStartWouldStay() {
    I6.tells(FixedPointLawTest::absolute, FixedPointLawTest::onlyRising, starts());
  }

  private static double onlyRising(
      SolvedValuation valuation, int node, int bound, double[] values) {
    double before = values[BOUNDS * node + bound];
    return Math.max(before, absolute(valuation, node, bound, values));
  }

  @Refutes("I6")
  @Example
  void withoutLosingAPartAtEachTierACycleWouldKeepAnyStart() {
    I6.tells(FixedPointLawTest::absolute, FixedPointLawTest::undamped, starts());
  }

  /** The undamped formula of a cycle holds whatever its members say of each other. */
  private static double undamped(SolvedValuation valuation, int node, int bound, double[] values) {
    long inbound = valuation.inbound(node);
    double own = valuation.terms().risk(node, bound);
    return inbound == 0
        ? absolute(valuation, node, bound, values)
        : Math.max(own, weighted(valuation, node, bound, values) / inbound);
  }
}
