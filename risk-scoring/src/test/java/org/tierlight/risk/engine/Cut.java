package org.tierlight.risk.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A log and a place at which a process ends.
 *
 * @param before what came before the checkpoint
 * @param after what came behind it, and some of what came before once more, in any order
 * @param days how many days lie between the checkpoint and the next drain
 */
record Cut(List<VersionedFact> before, List<VersionedFact> after, int days) {

  static Arbitrary<Cut> any() {
    return Combinators.combine(
            RandomFacts.withDecisions(),
            Arbitraries.integers().between(0, 100),
            Arbitraries.of(0, 0, 1, 30, 400),
            Arbitraries.longs())
        .as(Cut::of);
  }

  private static Cut of(List<VersionedFact> facts, int percent, int days, long seed) {
    int place = facts.size() * percent / 100;
    List<VersionedFact> before = facts.subList(0, place);
    List<VersionedFact> after = new ArrayList<>(facts.subList(place, facts.size()));
    after.addAll(before.subList(0, place / 2));
    Collections.shuffle(after, new Random(seed));
    return new Cut(before, after, days);
  }

  static void apply(ScoringEngine engine, List<VersionedFact> facts) {
    facts.forEach(fact -> engine.apply(fact.version(), fact.fact()));
  }
}
