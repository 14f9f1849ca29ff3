package org.tierlight.risk.engine;

import static org.tierlight.risk.engine.Trial.TODAY;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.tierlight.identity.Decision;
import org.tierlight.risk.fact.RiskFact.RecordsDecided;
import org.tierlight.risk.fact.Version;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

/** Random words about what records are to each other, on few suppliers, so that they meet. */
final class RandomDecisions {

  private RandomDecisions() {}

  /** Merges most of all. */
  static Arbitrary<List<VersionedFact>> any() {
    return Combinators.combine(
            RandomFacts.pairs(),
            Arbitraries.of(
                Relation.SAME, Relation.SAME, Relation.SAME, Relation.DISTINCT, Relation.OPEN),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 20))
        .as((pair, relation, byPerson, second) -> decided(pair, relation, byPerson, second))
        .list()
        .ofMaxSize(8)
        .map(RandomDecisions::numbered);
  }

  private static Decision decided(
      Tuple.Tuple2<SupplierId, SupplierId> pair, Relation relation, boolean byPerson, int second) {
    return new Decision(
        pair.get1(), pair.get2(), relation, byPerson, Trial.at(TODAY).plusSeconds(second), "");
  }

  private static List<VersionedFact> numbered(List<Decision> decisions) {
    return IntStream.range(0, decisions.size())
        .mapToObj(k -> numbered(decisions.get(k), "d" + k))
        .toList();
  }

  private static VersionedFact numbered(Decision it, String id) {
    Decision decision =
        new Decision(it.record(), it.other(), it.relation(), it.byPerson(), it.time(), id);
    return new VersionedFact(new Version(it.time(), id), new RecordsDecided(decision));
  }
}
