package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tierlight.risk.explanation.Contribution;
import org.tierlight.risk.explanation.Explanation;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/** What is solved from nothing depends on the set of facts only, and explains itself. */
class SolvedValuationTest {

  @Provide
  Arbitrary<List<VersionedFact>> worlds() {
    return RandomFacts.any();
  }

  private static SolvedValuation solved(List<VersionedFact> facts) {
    ScoringEngine engine = new ScoringEngine(PUBLISHED, Trial.VARIED, Trial.at(TODAY));
    facts.forEach(fact -> engine.apply(fact.version(), fact.fact()));
    return engine.solve();
  }

  private static Map<SupplierId, Standing> standings(Valuation valuation) {
    Map<SupplierId, Standing> standings = new HashMap<>();
    for (int node = 0; node < valuation.nodes(); node++) {
      standings.put(valuation.supplier(node), valuation.standing(node));
    }
    return standings;
  }

  /** R1 before any rounding: equal to the last bit. */
  @Property(tries = 200)
  void orderAndDuplicatesLeaveNoBitChanged(
      @ForAll("worlds") List<VersionedFact> facts, @ForAll long seed) {
    List<VersionedFact> shuffled = new ArrayList<>(facts);
    shuffled.addAll(facts);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(standings(solved(shuffled))).isEqualTo(standings(solved(facts)));
  }

  @Property(tries = 100)
  void contributionsSumToTheSolvedMid(@ForAll("worlds") List<VersionedFact> facts) {
    SolvedValuation solved = solved(facts);
    Explainer explainer = new Explainer(solved, PUBLISHED);
    for (int node = 0; node < solved.nodes(); node++) {
      Explanation why = explainer.explain(node, 40);
      double sum = why.contributions().stream().mapToDouble(Contribution::amount).sum();

      assertThat(sum + why.unexplained()).isCloseTo(why.standing().exposure().mid(), within(1e-9));
      assertThat(Math.abs(why.unexplained())).isLessThan(1e-6);
    }
  }
}
