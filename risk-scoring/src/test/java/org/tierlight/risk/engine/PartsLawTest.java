package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.fact.DatedFact;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.EvidenceEnded;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.RiskFact.ShipmentWithdrawn;
import org.tierlight.risk.law.Proves;
import org.tierlight.risk.law.Refutes;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/** A network kept in parts comes to the same scores as one engine, within four tolerances. */
class PartsLawTest {

  private static final Offset<Double> FOUR_TOLERANCES =
      within(4 * PUBLISHED.streaming().tolerance());

  @Provide
  Arbitrary<List<DatedFact>> logs() {
    return RandomFacts.any().map(log -> log.stream().map(PartsLawTest::staying).toList());
  }

  /** Things stay with their supplier; see the edge for those that move. */
  private static DatedFact staying(VersionedFact versioned) {
    RiskFact fact =
        switch (versioned.fact()) {
          case GoodsShipped(var id, var seller, var buyer, var cents, var day, var hs, var kind) ->
              new GoodsShipped(id + "@" + buyer, seller, buyer, cents, day, hs, kind);
          case ShipmentWithdrawn(var id, var seller, var buyer) ->
              new ShipmentWithdrawn(id + "@" + buyer, seller, buyer);
          case EvidenceFound(var supplier, var item, var sender) ->
              new EvidenceFound(supplier, named(item, item.id() + "@" + supplier), sender);
          case EvidenceEnded(var id, var supplier, var reason, var by, var on, var sender) ->
              new EvidenceEnded(id + "@" + supplier, supplier, reason, by, on, sender);
          case RiskFact other -> other;
        };
    return new DatedFact(versioned.version(), fact);
  }

  private static EvidenceItem named(EvidenceItem item, String id) {
    return new EvidenceItem(
        id,
        item.sourceClass(),
        item.indicator(),
        item.strength(),
        item.observedOn(),
        item.source(),
        item.reference(),
        item.cluster());
  }

  @Property(tries = 300)
  @Proves("I14")
  void partsThatTalkOverABadLineComeToTheScoresOfOneEngine(
      @ForAll("logs") List<DatedFact> log,
      @ForAll @IntRange(min = 1, max = 4) int count,
      @ForAll long seed) {
    assertThat(run(log, count, new Random(seed), true)).satisfies(parts -> agrees(parts, log));
  }

  private static Map<SupplierId, Standing> run(
      List<DatedFact> log, int count, Random chance, boolean tellsAgain) {
    Parts parts = new Parts(count, PUBLISHED, Trial.VARIED, chance, tellsAgain);
    for (DatedFact fact : log) {
      parts.tell(fact);
      parts.step();
      if (chance.nextInt(10) == 0) {
        parts.kill(chance.nextInt(count));
      }
    }
    parts.rest();
    return parts.standings();
  }

  private static void agrees(Map<SupplierId, Standing> parts, List<DatedFact> log) {
    ScoringEngine engine = new ScoringEngine(PUBLISHED, Trial.VARIED, Trial.at(TODAY));
    log.forEach(fact -> engine.apply(fact.version(), fact.fact()));
    assertThat(parts.keySet()).containsExactlyInAnyOrderElementsOf(engine.suppliers());
    engine
        .solved()
        .forEach(exact -> agree(exact, Objects.requireNonNull(parts.get(exact.supplier()))));
  }

  private static void agree(Recomputed exact, Standing part) {
    assertThat(part.exposure().low()).isCloseTo(exact.exposure().low(), FOUR_TOLERANCES);
    assertThat(part.exposure().mid()).isCloseTo(exact.exposure().mid(), FOUR_TOLERANCES);
    assertThat(part.exposure().high()).isCloseTo(exact.exposure().high(), FOUR_TOLERANCES);
    assertThat(part.alertStrength()).isCloseTo(exact.alertStrength(), FOUR_TOLERANCES);
    assertThat(part.legalFlag()).isEqualTo(exact.legalFlag());
  }

  /** At-least-once alone is not enough: what is silent after a crash stays wrong. */
  @Test
  @Refutes("I14")
  void aPartThatDoesNotSayEverythingAgainLeavesOthersWrong() {
    List<List<DatedFact>> logs = logs().list().ofSize(200).sample();

    assertThatThrownBy(
            () -> {
              for (int k = 0; k < logs.size(); k++) {
                List<DatedFact> log = logs.get(k);
                agrees(run(log, 3, new Random(k), false), log);
              }
            })
        .isInstanceOf(AssertionError.class);
  }
}
