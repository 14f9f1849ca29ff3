package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Imaginations.imagined;
import static org.tierlight.risk.engine.Imaginations.item;
import static org.tierlight.risk.engine.Imaginations.profile;
import static org.tierlight.risk.engine.Imaginations.solved;
import static org.tierlight.risk.engine.Trial.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.tierlight.risk.connection.ConnectedLink;
import org.tierlight.risk.connection.Exposure;
import org.tierlight.risk.connection.Finding;
import org.tierlight.risk.connection.Gap;
import org.tierlight.risk.engine.Looking.Asked;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.LinkNamed;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.risk.law.Law;
import org.tierlight.risk.law.Proves;
import org.tierlight.risk.law.Refutes;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.scenario.Edit;
import org.tierlight.risk.scenario.Edit.AddEvidence;
import org.tierlight.risk.scenario.Edit.DiscloseTier;
import org.tierlight.risk.scenario.Edit.SupposeSupplier;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** Yes, no, or not known: what each of them says (X1 to X4). */
class ConnectionLawsTest {

  @Provide
  Arbitrary<Asked> asked() {
    return asked(Worlds.any());
  }

  /** Where all are described and most disclosed whom they buy from, so that a no can be said. */
  @Provide
  Arbitrary<Asked> disclosed() {
    Arbitrary<Set<String>> primary = Arbitraries.of(RandomFacts.NAMES).set().ofMinSize(3);
    return asked(
        Combinators.combine(Arbitraries.oneOf(RandomFacts.recent(), RandomFacts.any()), primary)
            .as((facts, taking) -> disclosing(World.of(facts), taking)));
  }

  private static World disclosing(World world, Set<String> primary) {
    EvidenceItem entry = item("entry-of-g", SourceClass.OFFICIAL);
    return world
        .and(new EvidenceFound(id("g"), entry, null))
        .and(
            RandomFacts.NAMES.stream()
                .map(it -> new SupplierDescribed(id(it), profile(it, primary.contains(it))))
                .toArray(RiskFact[]::new));
  }

  private static Arbitrary<Asked> asked(Arbitrary<World> worlds) {
    return Combinators.combine(worlds, Arbitraries.integers().between(1, 4)).as(Asked::new);
  }

  private static final Law<Looking, Asked> X1 =
      new Law<>(
          "X1",
          "YES names exactly the listed within the tiers, each by its strongest chain",
          (looking, asked) -> {
            SolvedWorld solved = solved(asked.world());
            UpstreamWalk walk = new UpstreamWalk(asked.world());
            for (SupplierId from : walk.suppliers()) {
              Map<SupplierId, Double> expected = walk.listed(from, asked.tiers());
              Exposure found = looking.look(solved, from, asked.tiers());

              assertThat(found.finding() == Finding.YES).isEqualTo(!expected.isEmpty());
              Map<SupplierId, Double> products = products(found);
              assertThat(products.keySet()).isEqualTo(expected.keySet());
              products.forEach(
                  (supplier, product) ->
                      assertThat(product).isCloseTo(expected.get(supplier), within(1e-12)));
            }
          });

  private static Map<SupplierId, Double> products(Exposure found) {
    Map<SupplierId, Double> products = new TreeMap<>();
    found
        .connections()
        .forEach(
            it ->
                products.put(
                    it.found().supplier(),
                    it.chain().stream()
                        .mapToDouble(ConnectedLink::share)
                        .reduce(1, (a, b) -> a * b)));
    return products;
  }

  @Proves("X1")
  @Property(tries = 100)
  void exactlyTheListedWithinReachAreFoundByTheirStrongestChain(@ForAll("asked") Asked asked) {
    X1.holds(Looking.ENGINE, asked);
  }

  @Refutes("X1")
  @Example
  void wereTheOneAskedAboutTakenForATierTheFarthestWouldBeMissed() {
    X1.tells(
        Looking.ENGINE,
        (world, from, tiers) -> Looking.ENGINE.look(world, from, Math.max(1, tiers - 1)),
        asked());
  }

  /** Whoever left something out names a listed one for it, and all who fell silent come back. */
  private static SolvedWorld worst(World world) {
    UpstreamWalk walk = new UpstreamWalk(world);
    SolvedWorld returned =
        solved(
            world.and(
                walk.lapsed().stream()
                    .map(link -> new LinkNamed(link.seller(), link.buyer()))
                    .toArray(RiskFact[]::new)));
    SupplierId listed = id("newly-named");
    List<Edit> edits = new ArrayList<>();
    edits.add(new SupposeSupplier(listed, profile("N", true)));
    edits.add(new AddEvidence(listed, item("entry", SourceClass.OFFICIAL)));
    walk.undisclosed()
        .forEach(it -> edits.add(new DiscloseTier(it, List.of(new DiscloseTier.Part(listed, 1)))));
    return imagined(returned, edits);
  }

  private static final Law<Looking, Asked> X2 =
      new Law<>(
          "X2",
          "what a NO was said of, no disclosure turns into a YES",
          (looking, asked) -> {
            SolvedWorld before = solved(asked.world());
            SolvedWorld after = worst(asked.world());
            for (SupplierId from : asked.world().engine().suppliers()) {
              if (looking.look(before, from, asked.tiers()).finding() == Finding.NO) {
                assertThat(looking.look(after, from, asked.tiers()).finding())
                    .isNotEqualTo(Finding.YES);
              }
            }
          });

  @Proves("X2")
  @Property(tries = 100)
  void aNoStandsWhateverIsDisclosed(@ForAll("disclosed") Asked asked) {
    X2.holds(Looking.ENGINE, asked);

    SolvedWorld world = solved(asked.world());
    Statistics.collect(
        asked.world().engine().suppliers().stream()
            .anyMatch(it -> Looking.ENGINE.look(world, it, asked.tiers()).finding() == Finding.NO));
    Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 10));
  }

  @Refutes("X2")
  @Example
  void wereNoNewsTakenForANoADisclosureWouldTurnIt() {
    X2.tells(Looking.ENGINE, Looking.ENGINE.saying(Finding.NO, Finding.UNKNOWN), disclosed());
  }

  private static final Law<Looking, Asked> X3 =
      new Law<>(
          "X3",
          "UNKNOWN is said exactly where nobody is found and something within the tiers is open",
          (looking, asked) -> {
            SolvedWorld solved = solved(asked.world());
            UpstreamWalk walk = new UpstreamWalk(asked.world());
            for (SupplierId from : walk.suppliers()) {
              boolean open = walk.nobodyIsListed() || walk.isOpen(from, asked.tiers() - 1);
              boolean found = !walk.listed(from, asked.tiers()).isEmpty();

              assertThat(looking.look(solved, from, asked.tiers()).finding() == Finding.UNKNOWN)
                  .isEqualTo(open && !found);
            }
          });

  @Proves("X3")
  @Property(tries = 100)
  void notKnownIsSaidWhereSomethingIsNotKnown(@ForAll("disclosed") Asked asked) {
    X3.holds(Looking.ENGINE, asked);
  }

  @Refutes("X3")
  @Example
  void wereNotKnownSaidToBeOnTheSafeSideItWouldSayNothing() {
    X3.tells(Looking.ENGINE, Looking.ENGINE.saying(Finding.UNKNOWN, Finding.NO), disclosed());
  }

  private static final Law<Looking, Asked> X4 =
      new Law<>(
          "X4",
          "what is not known is said beside a YES as it is without",
          (looking, asked) -> {
            SolvedWorld listed = solved(asked.world());
            SolvedWorld unlisted =
                solved(asked.world().each(fact -> Stream.of(withoutEntries(fact))));
            for (SupplierId from : asked.world().engine().suppliers()) {
              assertThat(gaps(looking.look(listed, from, asked.tiers())))
                  .isEqualTo(gaps(looking.look(unlisted, from, asked.tiers())));
            }
          });

  private static List<Gap> gaps(Exposure exposure) {
    return exposure.gaps().stream()
        .filter(gap -> gap.kind() != Gap.Kind.NOTHING_SEARCHED)
        .limit(Gaps.SHOWN - 1)
        .toList();
  }

  private static RiskFact withoutEntries(RiskFact fact) {
    return fact instanceof EvidenceFound(SupplierId supplier, EvidenceItem it, var sender)
            && it.sourceClass() == SourceClass.OFFICIAL
        ? new EvidenceFound(supplier, item(it.id(), SourceClass.VERIFIED), sender)
        : fact;
  }

  @Proves("X4")
  @Property(tries = 100)
  void aYesHidesNothingThatIsNotKnown(@ForAll("asked") Asked asked) {
    X4.holds(Looking.ENGINE, asked);
  }

  @Refutes("X4")
  @Example
  void didAYesEndTheSearchWhatIsNotKnownWouldBeLost() {
    X4.tells(
        Looking.ENGINE,
        (world, from, tiers) -> {
          Exposure seen = Looking.ENGINE.look(world, from, tiers);
          return seen.finding() == Finding.YES ? Looking.with(seen, Finding.YES, List.of()) : seen;
        },
        asked());
  }
}
