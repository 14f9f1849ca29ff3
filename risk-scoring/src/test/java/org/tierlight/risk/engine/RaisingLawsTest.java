package org.tierlight.risk.engine;

import static org.tierlight.risk.engine.Scorer.ENGINE;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.indicator.InherentFactors;
import org.tierlight.risk.json.PublishedParameters;
import org.tierlight.risk.law.Law;
import org.tierlight.risk.law.Proves;
import org.tierlight.risk.law.Refutes;
import org.tierlight.risk.model.Appraisal;
import org.tierlight.risk.model.Evidence;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.RiskFactor;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** Raising anything lowers nobody (method.md section 9: I3). */
class RaisingLawsTest {

  /** A world, and the same in which one thing is higher. */
  record Raise(World before, World after) {}

  private static final Law<Scorer, Raise> I3 =
      new Law<>(
          "I3",
          "raising any own risk, item, cap or listing never lowers any score anywhere",
          (scorer, raise) ->
              Worlds.compare(
                  scorer.scores(raise.before), scorer.scores(raise.after), Worlds::notLower));

  @Provide
  Arbitrary<Raise> items() {
    return raised(Arbitraries.of(SourceClass.class));
  }

  @Provide
  Arbitrary<Raise> listings() {
    return raised(Arbitraries.just(SourceClass.OFFICIAL));
  }

  /** Someone has an item more, in a cluster of its own or in one that may be there. */
  private static Arbitrary<Raise> raised(Arbitrary<SourceClass> classes) {
    Arbitrary<EvidenceItem> items =
        Combinators.combine(
                classes,
                Arbitraries.of(IloIndicator.class),
                Arbitraries.doubles().between(0, 1),
                Arbitraries.of("new", "c0", "c1"),
                Arbitraries.integers().between(0, 3000))
            .as(
                (by, indicator, strength, cluster, ago) ->
                    new EvidenceItem(
                        "new",
                        by,
                        indicator,
                        strength,
                        TODAY.minusDays(ago),
                        "test",
                        null,
                        cluster));
    return Combinators.combine(Worlds.any(), RandomFacts.suppliers(), items)
        .as((world, at, item) -> new Raise(world, world.and(new EvidenceFound(at, item, null))));
  }

  @Provide
  Arbitrary<Raise> caps() {
    return Combinators.combine(
            Worlds.any(), Arbitraries.of(SourceClass.class), Arbitraries.doubles().between(0, 1))
        .as((world, of, part) -> new Raise(world, world.by(withHigherCap(of, part))));
  }

  private static Parameters withHigherCap(SourceClass of, double part) {
    double cap = PUBLISHED.evidence().rule(of).cap();
    return PublishedParameters.withCap(of, cap + part * (.999 - cap));
  }

  @Provide
  Arbitrary<Raise> inherentRisks() {
    return Combinators.combine(
            Worlds.any(),
            Arbitraries.of(RandomFacts.NAMES),
            Arbitraries.of(RiskFactor.class),
            Arbitraries.doubles().between(0, 1))
        .as(
            (world, name, factor, x) ->
                new Raise(world, world.appraisedBy(raised(world.appraisal(), name, factor, x))));
  }

  /** A factor is at least x for all who bear a name. */
  private static Appraisal raised(Appraisal known, String name, RiskFactor raised, double x) {
    return (profile, traded) -> {
      InherentFactors factors = known.appraise(profile, traded);
      return Objects.equals(name, profile.name())
          ? new InherentFactors(
              atLeast(RiskFactor.COUNTRY, factors, raised, x),
              atLeast(RiskFactor.SECTOR, factors, raised, x),
              atLeast(RiskFactor.PRODUCT, factors, raised, x))
          : factors;
    };
  }

  private static Factor atLeast(
      RiskFactor factor, InherentFactors factors, RiskFactor raised, double x) {
    Interval known = factor.of(factors).value();
    Interval higher =
        new Interval(Math.max(known.low(), x), Math.max(known.mid(), x), Math.max(known.high(), x));
    return factor == raised ? new Factor(higher, List.of()) : factor.of(factors);
  }

  @Proves("I3")
  @Property(tries = 100)
  void anItemMoreLowersNoScore(@ForAll("items") Raise raise) {
    I3.holds(ENGINE, raise);
  }

  @Proves("I3")
  @Property(tries = 100)
  void aListingLowersNoScore(@ForAll("listings") Raise raise) {
    I3.holds(ENGINE, raise);
  }

  @Proves("I3")
  @Property(tries = 100)
  void aHigherCapLowersNoScore(@ForAll("caps") Raise raise) {
    I3.holds(ENGINE, raise);
  }

  @Proves("I3")
  @Property(tries = 100)
  void higherInherentRiskLowersNoScore(@ForAll("inherentRisks") Raise raise) {
    I3.holds(ENGINE, raise);
  }

  @Refutes("I3")
  @Example
  void wereItemsAveragedAWeakOneWouldDiluteTheOthers() {
    PlainFormulas averaged =
        new PlainFormulas() {
          @Override
          double evidence(
              Evidence weighing, List<EvidenceItem> items, ToDoubleFunction<EvidenceItem> age) {
            return items.stream().mapToDouble(EvidenceItem::strength).average().orElse(0);
          }
        };

    I3.tells(ENGINE, Scorer.plain(averaged), items());
  }

  @Refutes("I3")
  @Example
  void didTheHighestClassAloneCountAWeakListingWouldHideTheRest() {
    PlainFormulas highestOnly =
        new PlainFormulas() {
          @Override
          double evidence(
              Evidence weighing, List<EvidenceItem> items, ToDoubleFunction<EvidenceItem> age) {
            return items.stream()
                .max(Comparator.comparing(EvidenceItem::sourceClass))
                .map(item -> weighing.weigh(List.of(item), age).strength())
                .orElse(0.0);
          }
        };

    I3.tells(ENGINE, Scorer.plain(highestOnly), listings());
  }

  @Refutes("I3")
  @Example
  void wereScoresScaledToTheHighestRaisingOneWouldLowerTheOthers() {
    Scorer scaled = world -> scaled(ENGINE.scores(world));

    I3.tells(ENGINE, scaled, caps());
  }

  private static Map<SupplierId, Score> scaled(Map<SupplierId, Score> scores) {
    double highest = scores.values().stream().mapToDouble(Score::high).max().orElse(1);
    Map<SupplierId, Score> scaled = new TreeMap<>();
    scores.forEach(
        (supplier, s) ->
            scaled.put(
                supplier,
                new Score(
                    s.low() / highest,
                    s.mid() / highest,
                    s.high() / highest,
                    s.alert(),
                    s.legal(),
                    s.own())));
    return scaled;
  }

  @Refutes("I3")
  @Example
  void wereUpstreamLookedAtBelowSomeOwnRiskOnlyMoreOwnRiskWouldHideIt() {
    PlainFormulas eitherOr =
        new PlainFormulas() {
          @Override
          double exposure(double own, double upstream) {
            return own > .1 ? own : upstream;
          }
        };

    I3.tells(ENGINE, Scorer.plain(eitherOr), inherentRisks());
  }
}
