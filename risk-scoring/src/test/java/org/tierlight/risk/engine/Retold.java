package org.tierlight.risk.engine;

import static org.tierlight.risk.engine.Imaginations.item;
import static org.tierlight.risk.engine.Imaginations.profile;
import static org.tierlight.risk.engine.Imaginations.solved;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.json.PublishedParameters.withInherentWeight;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.tierlight.risk.engine.Imaginations.Link;
import org.tierlight.risk.engine.Imaginations.Traded;
import org.tierlight.risk.fact.RiskFact;
import org.tierlight.risk.fact.RiskFact.EvidenceEnded;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.RiskFact.LinkEnded;
import org.tierlight.risk.fact.RiskFact.LinkNamed;
import org.tierlight.risk.fact.RiskFact.ShipmentWithdrawn;
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Profile;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.risk.scenario.Edit;
import org.tierlight.risk.scenario.Edit.AddEvidence;
import org.tierlight.risk.scenario.Edit.ChangeParameters;
import org.tierlight.risk.scenario.Edit.DropSupplier;
import org.tierlight.risk.scenario.Edit.ReplaceSupplier;
import org.tierlight.risk.scenario.Edit.WithdrawEvidence;
import org.tierlight.risk.scenario.Instead;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/**
 * Edits of a world, and the world of facts that do the same.
 *
 * @param facts what was told, had it been told
 */
record Retold(World world, List<Edit> edits, World facts) {

  /** An item more, of any class, at anybody. */
  static Arbitrary<Retold> added() {
    return Combinators.combine(
            Worlds.any(), Arbitraries.of(SourceClass.class), Arbitraries.integers().between(0, 6))
        .as((world, by, which) -> added(world, item("new", by), which));
  }

  private static Retold added(World world, EvidenceItem item, int which) {
    List<SupplierId> suppliers = world.engine().suppliers();
    SupplierId supplier = suppliers.get(which % suppliers.size());
    return new Retold(
        world,
        List.of(new AddEvidence(supplier, item)),
        world.and(new EvidenceFound(supplier, item, null)));
  }

  /** An item less. */
  static Arbitrary<Retold> withdrawn() {
    return Combinators.combine(Worlds.any(), Arbitraries.integers().between(0, 30))
        .as(Retold::withdrawn)
        .filter(retold -> !retold.edits.isEmpty());
  }

  /** An item of the world, at all who have one of its name. */
  private static Retold withdrawn(World world, int which) {
    List<String> items =
        world.facts().stream()
            .map(VersionedFact::fact)
            .filter(EvidenceFound.class::isInstance)
            .map(fact -> ((EvidenceFound) fact).item().id())
            .toList();
    if (items.isEmpty()) {
      return new Retold(world, List.of(), world);
    }
    String item = items.get(which % items.size());
    SolvedWorld before = solved(world);
    List<SupplierId> suppliers =
        world.engine().suppliers().stream()
            .filter(it -> Imaginations.fits(before, new WithdrawEvidence(it, item)))
            .toList();
    return new Retold(
        world,
        suppliers.stream().<Edit>map(it -> new WithdrawEvidence(it, item)).toList(),
        world.and(suppliers.stream().map(it -> refuted(it, item)).toArray(RiskFact[]::new)));
  }

  private static RiskFact refuted(SupplierId supplier, String item) {
    return new EvidenceEnded(item, supplier, EndReason.REFUTED, SourceClass.OFFICIAL, TODAY, null);
  }

  /** All that one delivers is delivered by another one. Nothing had ended. */
  static Arbitrary<Retold> replaced() {
    return Imaginations.traded(
            Worlds.any().map(world -> world.each(it -> Stream.of(it).filter(Retold::isNoEnd))))
        .map(Retold::replaced);
  }

  private static boolean isNoEnd(RiskFact fact) {
    return !(fact instanceof LinkEnded);
  }

  private static Retold replaced(Traded traded) {
    Link link = traded.link();
    return new Retold(
        traded.world(),
        List.of(new ReplaceSupplier(link.buyer(), link.seller(), traded.other())),
        traded
            .world()
            .each(fact -> Stream.of(soldBy(fact, link, traded.other())))
            .and(
                new LinkNamed(link.seller(), link.buyer()),
                new LinkNamed(traded.other(), link.buyer())));
  }

  private static RiskFact soldBy(RiskFact fact, Link link, SupplierId other) {
    return fact instanceof GoodsShipped f && isOf(f, link)
        ? new GoodsShipped(
            f.shipmentId(), other, f.buyer(), f.cents(), f.shippedOn(), f.hs(), f.documented())
        : fact;
  }

  private static boolean isOf(GoodsShipped shipped, Link link) {
    return shipped.seller().equals(link.seller()) && shipped.buyer().equals(link.buyer());
  }

  /** Inherent risk weighs otherwise. */
  static Arbitrary<Retold> otherwiseWeighed() {
    return Combinators.combine(Worlds.any(), Arbitraries.doubles().between(0, 1))
        .as(
            (world, weight) -> {
              Parameters others = withInherentWeight(weight);
              Edit edit = new ChangeParameters(new Ruling(others, Trial.VARIED));
              return new Retold(world, List.of(edit), world.by(others));
            });
  }

  /** One delivers no more; all trade is of this week, and nobody says how much it buys. */
  static Arbitrary<Retold> dropped() {
    Arbitrary<World> weeks =
        RandomFacts.recent().map(facts -> World.of(facts).each(Retold::undeclared));
    return Imaginations.traded(weeks).map(Retold::dropped);
  }

  private static Stream<RiskFact> undeclared(RiskFact fact) {
    return Stream.of(
        fact instanceof SupplierDescribed(SupplierId supplier, Profile profile)
            ? new SupplierDescribed(
                supplier, profile(profile.name() == null ? "" : profile.name(), false))
            : fact);
  }

  private static Retold dropped(Traded traded) {
    Link link = traded.link();
    return new Retold(
        traded.world(),
        List.of(new DropSupplier(link.buyer(), link.seller(), Instead.OTHERS)),
        traded.world().and(withdrawals(traded.world(), link)));
  }

  /** Of all shipments whose latest version is of a link. */
  private static RiskFact[] withdrawals(World world, Link link) {
    Map<String, GoodsShipped> latest = new TreeMap<>();
    world.facts().stream()
        .filter(fact -> fact.fact() instanceof GoodsShipped)
        .sorted(Comparator.comparing(VersionedFact::version))
        .map(fact -> (GoodsShipped) fact.fact())
        .forEach(shipped -> latest.put(shipped.shipmentId(), shipped));
    return latest.values().stream()
        .filter(shipped -> isOf(shipped, link))
        .map(it -> new ShipmentWithdrawn(it.shipmentId(), link.seller(), link.buyer()))
        .toArray(RiskFact[]::new);
  }
}
