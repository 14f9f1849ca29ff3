package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.engine.Scorer.ENGINE;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.engine.Trial.id;
import static org.tierlight.risk.engine.Worlds.SOLVED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.law.Law;
import org.tierlight.risk.law.Proves;
import org.tierlight.risk.law.Refutes;
import org.tierlight.risk.model.VoiceTime;
import org.tierlight.vocabulary.SupplierId;

/** What telling, hiding and silence do to scores (method.md section 9: I7 to I9). */
class DisclosureLawsTest {

  /** So long ago that a shipment left the window, and not so long that it is forgotten. */
  private static final int REMEMBERED_DAYS = 400;

  /** A world in which much is undisclosed, and a shipment nobody knew of. */
  record Reveal(World world, GoodsShipped shipment) {}

  /** A world in which a seller ships to a buyer, until it does not. */
  record Hide(World world, SupplierId seller, SupplierId buyer) {}

  /** A silent world, and how long the silence lasts. */
  record Silence(World world, int days) {}

  @Provide
  Arbitrary<Reveal> reveals() {
    Arbitrary<String> sellers =
        Arbitraries.oneOf(Arbitraries.of(RandomFacts.NAMES), Arbitraries.just("newcomer"));
    return Combinators.combine(
            RandomFacts.recent(),
            sellers,
            RandomFacts.suppliers(),
            Arbitraries.longs().between(0, Worlds.LARGEST_REVEALED),
            Arbitraries.of(true, false))
        .filter((facts, seller, buyer, cents, documented) -> !seller.equals(buyer.value()))
        .as(
            (facts, seller, buyer, cents, documented) ->
                new Reveal(
                    Worlds.buyingMore(facts),
                    new GoodsShipped(
                        "revealed", id(seller), buyer, cents, TODAY, null, documented)));
  }

  private static final Law<Scorer, Reveal> I7 =
      new Law<>(
          "I7",
          "revealing undisclosed share never lowers low nor raises high, anywhere",
          (scorer, reveal) ->
              Worlds.compare(
                  scorer.scores(reveal.world),
                  scorer.scores(reveal.world.and(reveal.shipment)),
                  DisclosureLawsTest::narrower));

  private static void narrower(Score known, Score revealed) {
    Worlds.lowNotLower(known, revealed);
    assertThat(revealed.high()).isLessThanOrEqualTo(known.high() + SOLVED);
  }

  @Proves("I7")
  @Property(tries = 100)
  void revealingUndisclosedUpstreamNarrowsTheBounds(@ForAll("reveals") Reveal reveal) {
    I7.holds(ENGINE, reveal);
  }

  @Refutes("I7")
  @Example
  void wereTheKnownTakenForAllRevealingASafeSupplierWouldLowerTheLowBound() {
    PlainFormulas knownForAll =
        new PlainFormulas() {
          @Override
          double coverage(double known) {
            return known > 0 ? 1 : 0;
          }
        };

    I7.tells(ENGINE, Scorer.plain(knownForAll), reveals());
  }

  @Provide
  Arbitrary<Hide> hides() {
    return Combinators.combine(
            RandomFacts.recent(), Arbitraries.integers().between(0, Integer.MAX_VALUE))
        .as((facts, which) -> hide(Worlds.buyingMore(facts), which));
  }

  /** Any link of the world, or one that no shipment knows of where it has none. */
  private static Hide hide(World world, int which) {
    List<GoodsShipped> shipments =
        world.facts().stream()
            .map(VersionedFact::fact)
            .filter(GoodsShipped.class::isInstance)
            .map(GoodsShipped.class::cast)
            .toList();
    if (shipments.isEmpty()) {
      return new Hide(world, id("a"), id("b"));
    }
    GoodsShipped shipped = shipments.get(which % shipments.size());
    return new Hide(world, shipped.seller(), shipped.buyer());
  }

  private static final Law<Scorer, Hide> I8 =
      new Law<>(
          "I8",
          "hiding a known edge without verified termination never lowers mid or high",
          (scorer, hide) ->
              Worlds.compare(
                  scorer.scores(hide.world),
                  scorer.scores(hide.world.each(fact -> Stream.of(longAgo(fact, hide)))),
                  Worlds::midAndHighNotLower));

  private static RiskFact longAgo(RiskFact fact, Hide hide) {
    return switch (fact) {
      case GoodsShipped f when f.seller().equals(hide.seller) && f.buyer().equals(hide.buyer) ->
          new GoodsShipped(
              f.shipmentId(),
              f.seller(),
              f.buyer(),
              f.cents(),
              TODAY.minusDays(REMEMBERED_DAYS),
              f.hs(),
              f.documented());
      case RiskFact other -> other;
    };
  }

  @Proves("I8")
  @Property(tries = 100)
  void fallingSilentNeverLowersMidOrHigh(@ForAll("hides") Hide hide) {
    I8.holds(ENGINE, hide);
  }

  @Refutes("I8")
  @Example
  void withoutMemoryOfLapsedLinksHidingWouldPay() {
    PlainFormulas forgetful =
        new PlainFormulas() {
          @Override
          double unknownMid(double floor, double mean, double highestLapsed) {
            return Math.max(floor, mean);
          }
        };

    I8.tells(ENGINE, Scorer.plain(forgetful), hides());
  }

  @Provide
  Arbitrary<Silence> silences() {
    return Combinators.combine(RandomFacts.silent(), Arbitraries.integers().between(1, 350))
        .as((facts, days) -> new Silence(World.of(facts), days));
  }

  private static final Law<Scorer, Silence> I9 =
      new Law<>(
          "I9",
          "with no open channel and no remedy or assurance event no score falls as time passes",
          (scorer, silence) ->
              Worlds.compare(
                  scorer.scores(silence.world),
                  scorer.scores(silence.world.on(TODAY.plusDays(silence.days))),
                  Worlds::notLower));

  @Proves("I9")
  @Property(tries = 100)
  void silenceLowersNothingAsTimePasses(@ForAll("silences") Silence silence) {
    I9.holds(ENGINE, silence);
  }

  @Refutes("I9")
  @Example
  void didEvidenceAgeByTheCalendarSilenceWouldLowerScores() {
    PlainFormulas byCalendar =
        new PlainFormulas() {
          @Override
          double age(VoiceTime voice, LocalDate filed, LocalDate now) {
            return Math.max(0, ChronoUnit.WEEKS.between(filed, now));
          }
        };

    I9.tells(ENGINE, Scorer.plain(byCalendar), silences());
  }
}
