package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.engine.Trial.id;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;
import static org.tierlight.risk.json.PublishedParameters.withInherentWeight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.EvidenceEnded;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.RiskFact.LinkEnded;
import org.tierlight.risk.fact.RiskFact.LinkNamed;
import org.tierlight.risk.fact.RiskFact.ShipmentWithdrawn;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.risk.law.Proves;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Profile;
import org.tierlight.risk.model.Standing;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.scenario.Edit;
import org.tierlight.risk.scenario.Edit.AddEvidence;
import org.tierlight.risk.scenario.Edit.ChangeParameters;
import org.tierlight.risk.scenario.Edit.DiscloseTier;
import org.tierlight.risk.scenario.Edit.DropSupplier;
import org.tierlight.risk.scenario.Edit.MoveShare;
import org.tierlight.risk.scenario.Edit.ReplaceSupplier;
import org.tierlight.risk.scenario.Edit.SupposeSupplier;
import org.tierlight.risk.scenario.Edit.WithdrawEvidence;
import org.tierlight.risk.scenario.Instead;
import org.tierlight.risk.scenario.Refusal;
import org.tierlight.risk.scenario.Unfit;
import org.tierlight.vocabulary.Disclosure;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** What might be is computed as what is: edits do to scores what facts would do. */
class ScenarioLawsTest {

  private record Link(SupplierId seller, SupplierId buyer) {}

  @Provide
  Arbitrary<World> worlds() {
    return Worlds.any();
  }

  /** All trade is of this week, and nobody says how much it buys. */
  @Provide
  Arbitrary<World> weeks() {
    return RandomFacts.recent().map(facts -> World.of(facts).each(ScenarioLawsTest::undeclared));
  }

  private static Stream<RiskFact> undeclared(RiskFact fact) {
    return Stream.of(
        fact instanceof SupplierDescribed(SupplierId supplier, Profile profile)
            ? new SupplierDescribed(
                supplier, profile(profile.name() == null ? "" : profile.name(), false))
            : fact);
  }

  private static Profile profile(String name, boolean primary) {
    return new Profile(
        name,
        null,
        null,
        List.of(),
        List.of(),
        primary,
        OptionalLong.empty(),
        Disclosure.VERIFIED_LIST);
  }

  private static SolvedWorld solved(World world) {
    return world.engine().picture(Guard.NONE).solved();
  }

  private static SolvedWorld imagined(SolvedWorld world, Edit... edits) {
    return switch (world.imagined(List.of(edits))) {
      case Imagined.Solved(SolvedWorld after) -> after;
      case Imagined.Refused(List<Refusal> refusals) ->
          throw new AssertionError("refused: " + refusals);
    };
  }

  private static Standing standing(SolvedWorld world, SupplierId supplier) {
    return world.assessments().standing(supplier).orElseThrow();
  }

  private static Map<SupplierId, Standing> standings(SolvedWorld world) {
    Assessments assessments = world.assessments();
    Map<SupplierId, Standing> standings = new TreeMap<>();
    for (SupplierId supplier : assessments.suppliers()) {
      standings.put(supplier, assessments.standing(supplier).orElseThrow());
    }
    return standings;
  }

  /** One of the links that are alive; the case is left out where there is none. */
  private static Link alive(World world, int which) {
    SolvedValuation valuation = world.engine().solve();
    List<Link> alive = new ArrayList<>();
    for (int node : valuation.order()) {
      for (int slot = valuation.links().start(node); slot < valuation.links().end(node); slot++) {
        if ((valuation.links().marks()[slot] & Adjacency.LIVE) != 0) {
          SupplierId seller = valuation.supplier(valuation.links().others()[slot]);
          alive.add(new Link(seller, valuation.supplier(node)));
        }
      }
    }
    Assume.that(!alive.isEmpty());
    return alive.get(which % alive.size());
  }

  private static SupplierId other(World world, int which, Link not) {
    List<SupplierId> others =
        world.engine().suppliers().stream()
            .filter(it -> !it.equals(not.seller) && !it.equals(not.buyer))
            .sorted()
            .toList();
    Assume.that(!others.isEmpty());
    return others.get(which % others.size());
  }

  private static EvidenceItem item(String item, SourceClass by) {
    return new EvidenceItem(
        item, by, IloIndicator.DEBT_BONDAGE, .7, TODAY, "test", null, "c-" + item);
  }

  @Property(tries = 100)
  void withoutEditsNotABitChanges(@ForAll("worlds") World world) {
    SolvedWorld before = solved(world);

    assertThat(standings(imagined(before))).isEqualTo(standings(before));
    assertThat(before.shifts(imagined(before))).isEmpty();
  }

  @Property(tries = 60)
  void addedEvidenceCountsAsIfItWereReported(
      @ForAll("worlds") World world,
      @ForAll SourceClass by,
      @ForAll @IntRange(min = 0, max = 6) int which) {
    List<SupplierId> suppliers = world.engine().suppliers();
    SupplierId supplier = suppliers.get(which % suppliers.size());
    EvidenceItem item = item("new", by);

    SolvedWorld after = imagined(solved(world), new AddEvidence(supplier, item));

    assertThat(standings(after))
        .isEqualTo(standings(solved(world.and(new EvidenceFound(supplier, item, null)))));
  }

  @Property(tries = 60, maxDiscardRatio = 20)
  void withdrawnEvidenceCountsAsIfItWereRefuted(
      @ForAll("worlds") World world, @ForAll @IntRange(min = 0, max = 30) int which) {
    List<EvidenceFound> found =
        world.facts().stream()
            .map(VersionedFact::fact)
            .filter(EvidenceFound.class::isInstance)
            .map(EvidenceFound.class::cast)
            .toList();
    Assume.that(!found.isEmpty());
    String item = found.get(which % found.size()).item().id();
    List<Edit> edits = new ArrayList<>();
    List<RiskFact> facts = new ArrayList<>();
    for (SupplierId supplier : world.engine().suppliers()) {
      WithdrawEvidence edit = new WithdrawEvidence(supplier, item);
      if (solved(world).imagined(List.of(edit)) instanceof Imagined.Solved) {
        edits.add(edit);
        facts.add(
            new EvidenceEnded(
                item, supplier, EndReason.REFUTED, SourceClass.OFFICIAL, TODAY, null));
      }
    }
    Assume.that(!edits.isEmpty());

    SolvedWorld after = imagined(solved(world), edits.toArray(Edit[]::new));

    assertThat(standings(after))
        .isEqualTo(standings(solved(world.and(facts.toArray(RiskFact[]::new)))));
  }

  @Property(tries = 100)
  void aReplacedSupplierCountsAsIfItsShipmentsHadBeenTheOthers(
      @ForAll("worlds") World random,
      @ForAll @IntRange(min = 0, max = 30) int which,
      @ForAll @IntRange(min = 0, max = 6) int by) {
    World world = random.each(fact -> fact instanceof LinkEnded ? Stream.empty() : Stream.of(fact));
    Link link = alive(world, which);
    SupplierId other = other(world, by, link);

    SolvedWorld after =
        imagined(solved(world), new ReplaceSupplier(link.buyer, link.seller, other));

    World corrected =
        world
            .each(fact -> Stream.of(soldBy(fact, link, other)))
            .and(new LinkNamed(link.seller, link.buyer), new LinkNamed(other, link.buyer));
    assertThat(standings(after)).isEqualTo(standings(solved(corrected)));
  }

  private static RiskFact soldBy(RiskFact fact, Link link, SupplierId other) {
    return fact instanceof GoodsShipped f
            && f.seller().equals(link.seller)
            && f.buyer().equals(link.buyer)
        ? new GoodsShipped(
            f.shipmentId(), other, f.buyer(), f.cents(), f.shippedOn(), f.hs(), f.documented())
        : fact;
  }

  @Property(tries = 100)
  void aDroppedSupplierLeavesToOthersWhatWithdrawnShipmentsWould(
      @ForAll("weeks") World world, @ForAll @IntRange(min = 0, max = 30) int which) {
    Link link = alive(world, which);

    SolvedWorld after =
        imagined(solved(world), new DropSupplier(link.buyer, link.seller, Instead.OTHERS));

    World withdrawn = world.and(withdrawals(world, link).toArray(RiskFact[]::new));
    SolvedWorld expected = solved(withdrawn);
    standings(after).forEach((supplier, it) -> near(it, standing(expected, supplier)));
  }

  /** Of all shipments whose latest version is of a link. */
  private static List<RiskFact> withdrawals(World world, Link link) {
    Map<String, VersionedFact> latest = new TreeMap<>();
    world.facts().stream()
        .filter(fact -> fact.fact() instanceof GoodsShipped)
        .sorted(Comparator.comparing(VersionedFact::version))
        .forEach(fact -> latest.put(((GoodsShipped) fact.fact()).shipmentId(), fact));
    List<RiskFact> withdrawals = new ArrayList<>();
    latest.forEach(
        (shipment, fact) -> {
          GoodsShipped shipped = (GoodsShipped) fact.fact();
          if (shipped.seller().equals(link.seller) && shipped.buyer().equals(link.buyer)) {
            withdrawals.add(new ShipmentWithdrawn(shipment, link.seller, link.buyer));
          }
        });
    return withdrawals;
  }

  private static void near(Standing standing, Standing expected) {
    double within = Worlds.SOLVED;
    assertThat(standing.exposure().low()).isCloseTo(expected.exposure().low(), within(within));
    assertThat(standing.exposure().mid()).isCloseTo(expected.exposure().mid(), within(within));
    assertThat(standing.exposure().high()).isCloseTo(expected.exposure().high(), within(within));
    assertThat(standing.alertStrength()).isCloseTo(expected.alertStrength(), within(within));
    assertThat(standing.legalFlag()).isEqualTo(expected.legalFlag());
  }

  /** Low and high are linear; for mid n_mid would have to be held. */
  @Proves("I15")
  @Property(tries = 60)
  void whoeverIsDroppedByAllLeavesWhatDoesNotComeThroughHim(
      @ForAll("worlds") World world, @ForAll @IntRange(min = 0, max = 30) int which) {
    SupplierId dropped = alive(world, which).seller;
    SolvedWorld before = solved(world);
    List<Edit> edits = new ArrayList<>();
    for (SupplierId buyer : world.engine().suppliers()) {
      Edit edit = new DropSupplier(buyer, dropped, Instead.NOBODY);
      if (before.imagined(List.of(edit)) instanceof Imagined.Solved) {
        edits.add(edit);
      }
    }

    Map<SupplierId, Standing> after = standings(imagined(before, edits.toArray(Edit[]::new)));

    after.remove(dropped);
    after.forEach(
        (supplier, standing) -> {
          var parts = before.passing(supplier, dropped).orElseThrow().parts();
          assertThat(standing.exposure().low())
              .isCloseTo(parts.get(Terms.LOW).without(), within(1e-6));
          assertThat(standing.exposure().high())
              .isCloseTo(parts.get(Terms.HIGH).without(), within(1e-6));
        });
  }

  @Proves("G10")
  @Test
  void g10DroppedAndNobodyInstead() {
    Trial trial = new Trial().raw("A", .5).buying("S", .1, 1000).supplier("C", 0);
    trial.ships("A", "S", 600).ships("S", "C", 5);
    SolvedWorld world = trial.engine.picture(Guard.NONE).solved();

    SolvedWorld after = imagined(world, new DropSupplier(id("S"), id("A"), Instead.NOBODY));

    assertThat(standing(after, id("C")).exposure().low()).isCloseTo(.08, within(1e-9));
  }

  @Property(tries = 60)
  void aShareMovedAsAWholeReplacesTheSupplier(
      @ForAll("worlds") World world,
      @ForAll @IntRange(min = 0, max = 30) int which,
      @ForAll @IntRange(min = 0, max = 6) int to) {
    Link link = alive(world, which);
    SupplierId other = other(world, to, link);
    SolvedWorld before = solved(world);

    SolvedWorld moved = imagined(before, new MoveShare(link.buyer, link.seller, other, 1));
    SolvedWorld replaced = imagined(before, new ReplaceSupplier(link.buyer, link.seller, other));

    moved
        .assessments()
        .suppliers()
        .forEach(
            supplier ->
                assertThat(standing(moved, supplier).exposure())
                    .isEqualTo(standing(replaced, supplier).exposure()));
  }

  @Property(tries = 60)
  void movingAShareNeitherMakesNorLosesACent(
      @ForAll("worlds") World world,
      @ForAll @IntRange(min = 0, max = 30) int which,
      @ForAll @DoubleRange(min = 0.01, max = 1) double share) {
    Link link = alive(world, which);
    SupplierId other = other(world, which, link);
    Draft draft = new Draft(world.engine().solve().prepared());
    DraftRow row = draft.row(link.buyer);
    long before = row.cells().values().stream().mapToLong(DraftRow.Cell::cents).sum();

    row.move(link.seller, other, share);

    assertThat(row.cells().values().stream().mapToLong(DraftRow.Cell::cents).sum())
        .isEqualTo(before)
        .isEqualTo(row.inbound());
  }

  @Proves("I7")
  @Property(tries = 60)
  void disclosingATierNarrowsTheBounds(
      @ForAll("worlds") World random,
      @ForAll @IntRange(min = 0, max = 6) int which,
      @ForAll @DoubleRange(min = 0.01, max = 1) double share) {
    World world = Worlds.buyingMore(random.facts());
    List<SupplierId> suppliers = world.engine().suppliers();
    SupplierId supplier = suppliers.get(which % suppliers.size());
    SupplierId named = suppliers.get((which + 1) % suppliers.size());
    SolvedWorld before = solved(world);

    SolvedWorld after =
        imagined(before, new DiscloseTier(supplier, List.of(new DiscloseTier.Part(named, share))));

    standings(before)
        .forEach(
            (id, it) -> {
              assertThat(standing(after, id).exposure().low())
                  .isGreaterThanOrEqualTo(it.exposure().low() - Worlds.SOLVED);
              assertThat(standing(after, id).exposure().high())
                  .isLessThanOrEqualTo(it.exposure().high() + Worlds.SOLVED);
            });
  }

  @Test
  void aDisclosedTierCountsAsIfItHadShipped() {
    Trial trial = new Trial().raw("A", .5).buying("S", .1, 1000).raw("Z", .3).supplier("C", 0);
    trial.ships("A", "S", 600).ships("S", "C", 5);
    SolvedWorld world = trial.engine.picture(Guard.NONE).solved();

    SolvedWorld after =
        imagined(world, new DiscloseTier(id("S"), List.of(new DiscloseTier.Part(id("Z"), 1))));

    trial.ships("Z", "S", 400);
    SolvedWorld shipped = trial.engine.picture(Guard.NONE).solved();
    standings(after).forEach((supplier, it) -> near(it, standing(shipped, supplier)));
  }

  @Test
  void whoDisclosedNothingCanDiscloseToo() {
    Trial trial = new Trial().supplier("S", .1);
    SolvedWorld world = trial.engine.picture(Guard.NONE).solved();

    SolvedWorld after =
        imagined(
            world,
            new SupposeSupplier(id("Z"), profile("Z", true)),
            new AddEvidence(id("Z"), item("z", SourceClass.VERIFIED)),
            new DiscloseTier(id("S"), List.of(new DiscloseTier.Part(id("Z"), .5))));

    double z = standing(after, id("Z")).exposure().mid();
    assertThat(z).isCloseTo(.63, within(1e-9));
    assertThat(standing(after, id("S")).exposure().low())
        .isCloseTo(.1 + .9 * .8 * .5 * z, within(1e-9));
    assertThat(standing(after, id("S")).exposure().high())
        .isCloseTo(.1 + .9 * .8 * (.5 * z + .5), within(1e-9));
  }

  @Property(tries = 40)
  void otherParametersHoldForAll(
      @ForAll("worlds") World world, @ForAll @DoubleRange(min = 0, max = 1) double weight) {
    Parameters others = withInherentWeight(weight);

    SolvedWorld after =
        imagined(solved(world), new ChangeParameters(new Ruling(others, Trial.VARIED)));

    assertThat(standings(after)).isEqualTo(standings(solved(world.by(others))));
  }

  @Test
  void anImaginedWorldLeavesTheRealOneAlone() {
    Trial trial = new Trial().raw("A", .5).supplier("B", .1).ships("A", "B", 5);
    SolvedWorld world = trial.engine.picture(Guard.NONE).solved();
    Map<SupplierId, Standing> before = standings(world);

    SolvedWorld after =
        imagined(
            world,
            new SupposeSupplier(id("N"), profile("N", true)),
            new MoveShare(id("B"), id("A"), id("N"), .4),
            new AddEvidence(id("A"), item("a", SourceClass.OFFICIAL)),
            new WithdrawEvidence(id("B"), "B-own"));

    assertThat(standings(after)).isNotEqualTo(before).containsKey(id("N"));
    assertThat(standings(world)).isEqualTo(before);
    assertThat(standings(trial.engine.picture(Guard.NONE).solved())).isEqualTo(before);
    assertThat(trial.engine.suppliers()).doesNotContain(id("N"));
  }

  @Test
  void allThatCannotBeAppliedIsSaidAtOnce() {
    Trial trial = new Trial().raw("A", .5).supplier("B", .1).ships("A", "B", 5);
    Parameters.Coverage c = PUBLISHED.coverage();
    Parameters shorter =
        new Parameters(
            "other",
            PUBLISHED.inherent(),
            PUBLISHED.evidence(),
            PUBLISHED.assurance(),
            new Parameters.Coverage(c.byDisclosure(), c.windowDays() - 1, c.memoryDays()),
            PUBLISHED.exposure(),
            PUBLISHED.linkAlert(),
            PUBLISHED.bands(),
            PUBLISHED.alerts(),
            PUBLISHED.streaming(),
            PUBLISHED.explaining());
    List<Edit> edits =
        List.of(
            new DropSupplier(id("A"), id("B"), Instead.OTHERS),
            new ReplaceSupplier(id("B"), id("A"), id("nobody")),
            new MoveShare(id("B"), id("A"), id("A"), .5),
            new WithdrawEvidence(id("A"), "none"),
            new AddEvidence(id("A"), item("A-own", SourceClass.VERIFIED)),
            new SupposeSupplier(id("A"), profile("A", true)),
            new DiscloseTier(id("A"), List.of(new DiscloseTier.Part(id("B"), 1))),
            new ChangeParameters(new Ruling(shorter, Trial.EVIDENCE_ONLY)));

    Imagined imagined = trial.engine.picture(Guard.NONE).solved().imagined(edits);

    assertThat(imagined)
        .isEqualTo(
            new Imagined.Refused(
                List.of(
                    new Refusal(0, "/supplier", Unfit.NO_TRADE),
                    new Refusal(1, "/by", Unfit.UNKNOWN_SUPPLIER),
                    new Refusal(2, "/to", Unfit.SAME_SUPPLIER),
                    new Refusal(3, "/item", Unfit.UNKNOWN_EVIDENCE),
                    new Refusal(4, "/id", Unfit.KNOWN_EVIDENCE),
                    new Refusal(5, "/supplier", Unfit.KNOWN_SUPPLIER),
                    new Refusal(6, "/supplier", Unfit.NOTHING_UNDISCLOSED),
                    new Refusal(7, "/figures", Unfit.OTHER_WINDOW))));
  }
}
