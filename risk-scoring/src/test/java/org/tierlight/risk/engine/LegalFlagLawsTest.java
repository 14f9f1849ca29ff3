package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.engine.Trial.TODAY;
import static org.tierlight.risk.engine.Trial.id;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.law.Law;
import org.tierlight.risk.law.Proves;
import org.tierlight.risk.law.Refutes;
import org.tierlight.risk.legal.FlagCause;
import org.tierlight.risk.legal.LegalFlag;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** L is answered with the entries and the shipments that raise it (method.md section 5). */
class LegalFlagLawsTest {

  /** How an engine tells of legal flags. */
  private interface Telling {
    LegalFlag of(Assessments assessments, SupplierId supplier);
  }

  private static final Telling SOUND =
      (assessments, supplier) -> assessments.legal(supplier).orElseThrow().flag();

  /** Names a listed supplier only where money is known to flow: a share of more than nothing. */
  private static final Telling DE_MINIMIS =
      (assessments, supplier) -> {
        LegalFlag flag = SOUND.of(assessments, supplier);
        return new LegalFlag(
            flag.causes().stream()
                .filter(cause -> cause.trade().map(trade -> trade.cents() > 0).orElse(true))
                .toList(),
            flag.ended());
      };

  /** The shipments of the window by listed supplier, in plain loops over all facts. */
  private record Plain(PlainMethod method, World world) {

    Map<SupplierId, Set<String>> behind(SupplierId supplier) {
      Map<SupplierId, Set<String>> behind = new TreeMap<>();
      LatestFacts facts =
          new LatestFacts(
              world.facts(), BinaryOperator.maxBy(Comparator.comparing(VersionedFact::version)));
      for (GoodsShipped shipped : facts.all(GoodsShipped.class)) {
        boolean inWindow =
            !shipped.shippedOn().isAfter(TODAY)
                && shipped.shippedOn().isAfter(TODAY.minusDays(365));
        if (inWindow && shipped.buyer().equals(supplier) && method.isListed(shipped.seller())) {
          behind
              .computeIfAbsent(shipped.seller(), seller -> new HashSet<>())
              .add(shipped.shipmentId());
        }
      }
      return behind;
    }
  }

  private static final Law<Telling, World> L =
      new Law<>(
          "L",
          "a flag is raised by its entries, and by all shipments of the window at any share",
          (telling, world) -> {
            Plain plain = new Plain(new PlainMethod(world), world);
            ScoringEngine engine = world.engine();
            engine.drain();
            for (Assessments view : List.of(engine.assessments(), engine.solvedAssessments())) {
              view.suppliers().forEach(s -> check(telling.of(view, s), s, plain));
            }
          });

  private static void check(LegalFlag flag, SupplierId supplier, Plain plain) {
    assertThat(flag.raised()).isEqualTo(plain.method().result(supplier).legal());
    assertThat(flag.causes().stream().anyMatch(cause -> cause.tier() == 0))
        .isEqualTo(plain.method().isListed(supplier));
    Map<SupplierId, Set<String>> told =
        flag.causes().stream()
            .filter(cause -> cause.tier() == 1)
            .collect(
                Collectors.toMap(
                    FlagCause::supplier,
                    cause -> Set.copyOf(cause.trade().orElseThrow().latest())));
    assertThat(told).isEqualTo(plain.behind(supplier));
    flag.causes()
        .forEach(
            cause -> assertThat(cause.entries()).isNotEmpty().allMatch(EvidenceItem::isOfficial));
  }

  @Provide
  Arbitrary<World> worlds() {
    return Worlds.any();
  }

  @Property(tries = 300)
  void aFlagNamesEveryEntryAndShipmentBehindIt(@ForAll("worlds") World world) {
    L.holds(SOUND, world);
  }

  @Example
  void aThresholdBreaksThat() {
    L.tells(SOUND, DE_MINIMIS, worlds());
  }

  /** A listing more takes no state and no cause away from anybody. */
  private static final Law<Function<Assessments, Map<SupplierId, Set<SupplierId>>>, World> MORE =
      new Law<>(
          "I3",
          "a listing more never takes a flag, or what it rests on, from anybody",
          (causes, world) -> {
            World more = world.and(listing());
            Map<SupplierId, Set<SupplierId>> before = causes.apply(told(world));
            Map<SupplierId, Set<SupplierId>> after = causes.apply(told(more));
            before.forEach((s, its) -> assertThat(after.get(s)).containsAll(its));
          });

  private static EvidenceFound listing() {
    return new EvidenceFound(
        id("a"),
        new EvidenceItem(
            "one-more",
            SourceClass.OFFICIAL,
            IloIndicator.DEBT_BONDAGE,
            1,
            TODAY,
            "test",
            null,
            "one-more"),
        null);
  }

  private static Assessments told(World world) {
    return world.engine().solvedAssessments();
  }

  private static Map<SupplierId, Set<SupplierId>> causes(Assessments view) {
    return view.suppliers().stream()
        .collect(
            Collectors.toMap(
                s -> s,
                s ->
                    SOUND.of(view, s).causes().stream()
                        .map(FlagCause::supplier)
                        .collect(Collectors.toSet())));
  }

  /** Tells of the first cause alone: another listing can push it out. */
  private static Map<SupplierId, Set<SupplierId>> firstCauses(Assessments view) {
    return view.suppliers().stream()
        .collect(
            Collectors.toMap(
                s -> s,
                s ->
                    SOUND.of(view, s).causes().stream()
                        .limit(1)
                        .map(FlagCause::supplier)
                        .collect(Collectors.toSet())));
  }

  @Property(tries = 200)
  @Proves("I3")
  void aListingMoreTakesNothingFromAnyFlag(@ForAll("worlds") World world) {
    MORE.holds(LegalFlagLawsTest::causes, world);
  }

  @Example
  @Refutes("I3")
  void tellingOneCauseAloneBreaksThat() {
    MORE.tells(LegalFlagLawsTest::causes, LegalFlagLawsTest::firstCauses, worlds());
  }
}
