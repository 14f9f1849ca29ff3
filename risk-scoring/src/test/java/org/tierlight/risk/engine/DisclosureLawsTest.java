package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.engine.Trial.id;
import static org.tierlight.risk.engine.Worlds.SOLVED;
import static org.tierlight.risk.engine.Worlds.and;
import static org.tierlight.risk.engine.Worlds.buyingMuch;
import static org.tierlight.risk.engine.Worlds.compare;
import static org.tierlight.risk.engine.Worlds.described;
import static org.tierlight.risk.engine.Worlds.engine;
import static org.tierlight.risk.engine.Worlds.lowNotLower;
import static org.tierlight.risk.engine.Worlds.scores;
import static org.tierlight.risk.engine.Worlds.shipment;
import static org.tierlight.risk.engine.Worlds.sign;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** What telling, hiding and silence do to scores (method.md section 9: I7 to I9). */
class DisclosureLawsTest {

  @Provide
  Arbitrary<List<VersionedFact>> recentWorlds() {
    return RandomFacts.recent();
  }

  @Provide
  Arbitrary<SupplierId> suppliers() {
    return RandomFacts.suppliers();
  }

  /** I7. */
  @Property(tries = 100)
  void revealingUndisclosedUpstreamNarrowsTheBounds(
      @ForAll("recentWorlds") List<VersionedFact> facts,
      @ForAll("suppliers") SupplierId buyer,
      @ForAll("suppliers") SupplierId seller) {
    List<VersionedFact> before = buyingMuch(facts);
    String from = seller.equals(buyer) ? "newcomer" : seller.value();

    compare(
        scores(before),
        scores(and(before, shipment(from, buyer, TODAY))),
        (known, revealed) -> {
          lowNotLower(known, revealed);
          assertThat(revealed.exposure().high())
              .isLessThanOrEqualTo(known.exposure().high() + SOLVED);
        });
  }

  /** I8: the same shipment, but so long ago that it left the window. */
  @Property(tries = 100)
  void fallingSilentNeverLowersMidOrHigh(
      @ForAll("recentWorlds") List<VersionedFact> facts,
      @ForAll("suppliers") SupplierId buyer,
      @ForAll SourceClass by) {
    List<VersionedFact> world =
        and(buyingMuch(facts), described("silent", 0), sign("of-silent", id("silent"), by));

    compare(
        scores(and(world, shipment("silent", buyer, TODAY))),
        scores(and(world, shipment("silent", buyer, TODAY.minusDays(400)))),
        Worlds::midAndHighNotLower);
  }

  /** I9: no channel, no remedy, no new assurance; all trade stays in the window. */
  @Property(tries = 100)
  void silenceLowersNothingAsTimePasses(
      @ForAll("recentWorlds") List<VersionedFact> facts,
      @ForAll @IntRange(min = 1, max = 350) int days) {
    List<VersionedFact> keptByStatute = facts.stream().filter(fact -> !isOld(fact.fact())).toList();
    ScoringEngine engine = engine(PUBLISHED, keptByStatute);
    Map<SupplierId, Recomputed> before = scores(engine);
    engine.advanceTo(Trial.at(TODAY.plusDays(days)));

    compare(before, scores(engine), Worlds::notLower);
  }

  private static boolean isOld(RiskFact fact) {
    return fact instanceof EvidenceFound found
        && found.item().observedOn().isBefore(TODAY.minusYears(5));
  }

  /** I9 can fail: with an open channel and no new report, evidence does decay. */
  @Test
  void anOpenChannelWithoutNewReportsLetsEvidenceDecay() {
    Trial trial = new Trial().supplier("S", .8);
    trial.drain();
    double before = trial.mid("S");
    for (int week = 0; week < 52; week++) {
      trial.tell(new RiskFact.ChannelReported(id("S"), TODAY.plusWeeks(week), 1));
    }
    trial.engine.advanceTo(Trial.at(TODAY.plusWeeks(53)));
    trial.drain();

    assertThat(trial.mid("S")).isLessThan(before - .1);
  }
}
