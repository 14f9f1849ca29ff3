package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.engine.Scorer.ENGINE;

import java.util.Comparator;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
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
import org.tierlight.risk.fact.RiskFact.SupplierDescribed;
import org.tierlight.risk.law.Law;
import org.tierlight.risk.law.Proves;
import org.tierlight.risk.law.Refutes;
import org.tierlight.risk.model.Profile;
import org.tierlight.vocabulary.SupplierId;

/** What must make no difference to scores (method.md section 9: I5, I10, I12). */
class SymmetryLawsTest {

  /** A world, and how one supplier of it is kept in two records. */
  record Split(World world, Splitting splitting) {}

  /** A world, and how many times as much one supplier of it buys. */
  record Scale(World world, SupplierId buyer, int factor) {}

  @Provide
  Arbitrary<World> worlds() {
    return Worlds.any();
  }

  @Provide
  Arbitrary<Split> splits() {
    Arbitrary<Splitting> splittings =
        Combinators.combine(RandomFacts.suppliers(), Arbitraries.integers().between(1, 99))
            .as(Splitting::new);
    return Combinators.combine(worlds(), splittings).as(Split::new);
  }

  @Provide
  Arbitrary<Scale> scales() {
    return Combinators.combine(
            worlds(), RandomFacts.suppliers(), Arbitraries.integers().between(2, 999))
        .as(Scale::new);
  }

  private static final Law<Scorer, Split> I5 =
      new Law<>(
          "I5",
          "dividing one supplier's sales over two records with the same inbound changes no"
              + " exposure",
          SymmetryLawsTest::splitChangesNothing);

  private static void splitChangesNothing(Scorer scorer, Split split) {
    Splitting splitting = split.splitting;
    Map<SupplierId, Score> one = scorer.scores(split.world);
    Map<SupplierId, Score> two = scorer.scores(split.world.each(splitting::divided));

    Worlds.compare(one, two, Worlds::sameExposure);
    Score first = two.get(splitting.supplier());
    Score second = two.get(splitting.second());
    assertThat(second == null).isEqualTo(first == null);
    if (first != null && second != null) {
      Worlds.sameExposure(first, second);
    }
  }

  @Proves("I5")
  @Property(tries = 100)
  void keepingASupplierInTwoRecordsChangesNoExposure(@ForAll("splits") Split split) {
    I5.holds(ENGINE, split);
  }

  @Refutes("I5")
  @Example
  void didEverySupplierCountAlikeARecordMoreWouldCountMore() {
    PlainFormulas byHeads =
        new PlainFormulas() {
          @Override
          double share(double cents, double inbound, int sellers) {
            return 1.0 / sellers;
          }
        };

    I5.tells(ENGINE, Scorer.plain(byHeads), splits());
  }

  private static final Law<Scorer, World> I10 =
      new Law<>("I10", "relabelling permutes scores", SymmetryLawsTest::renamingPermutes);

  private static void renamingPermutes(Scorer scorer, World world) {
    Map<SupplierId, Score> renamed = new TreeMap<>();
    scorer
        .scores(world)
        .forEach((supplier, score) -> renamed.put(Renaming.renamed(supplier), score));
    Map<SupplierId, Score> after =
        scorer.scores(world.each(fact -> Stream.of(Renaming.renamed(fact))));

    assertThat(after.keySet()).isEqualTo(renamed.keySet());
    Worlds.compare(renamed, after, Worlds::same);
  }

  @Proves("I10")
  @Property(tries = 100)
  void namesMakeNoDifference(@ForAll("worlds") World world) {
    I10.holds(ENGINE, world);
  }

  @Refutes("I10")
  @Example
  void didTheLaterNameHoldInsteadOfTheLaterVersionNamesWouldMatter() {
    BinaryOperator<VersionedFact> laterName =
        BinaryOperator.maxBy(Comparator.comparing(fact -> fact.fact().toString()));
    Scorer byName = world -> new PlainMethod(world, PlainFormulas.SOUND, laterName).results();

    I10.tells(ENGINE, byName, worlds());
  }

  private static final Law<Scorer, Scale> I12 =
      new Law<>(
          "I12",
          "scaling all values of one buyer changes nothing",
          (scorer, scale) ->
              Worlds.compare(
                  scorer.scores(scale.world),
                  scorer.scores(scale.world.each(fact -> Stream.of(scaled(fact, scale)))),
                  Worlds::same));

  private static RiskFact scaled(RiskFact fact, Scale scale) {
    return switch (fact) {
      case GoodsShipped f when f.buyer().equals(scale.buyer) ->
          new GoodsShipped(
              f.shipmentId(),
              f.seller(),
              f.buyer(),
              f.cents() * scale.factor,
              f.shippedOn(),
              f.hs(),
              f.documented());
      case SupplierDescribed f when f.supplier().equals(scale.buyer) ->
          new SupplierDescribed(f.supplier(), scaled(f.profile(), scale.factor));
      case RiskFact other -> other;
    };
  }

  private static Profile scaled(Profile p, int factor) {
    return new Profile(
        p.name(),
        p.country(),
        p.region(),
        p.isic(),
        p.hs(),
        p.primaryProducer(),
        OptionalLong.of(factor * p.declaredPurchases().orElse(0)),
        p.disclosure());
  }

  @Proves("I12")
  @Property(tries = 100)
  void theScaleOfABuyersPurchasesMakesNoDifference(@ForAll("scales") Scale scale) {
    I12.holds(ENGINE, scale);
  }

  @Refutes("I12")
  @Example
  void wereSmallShipmentsLeftOutTheScaleWouldMatter() {
    Scorer largeOnly = world -> ENGINE.scores(world.each(SymmetryLawsTest::large));

    I12.tells(ENGINE, largeOnly, scales());
  }

  private static Stream<RiskFact> large(RiskFact fact) {
    boolean small = fact instanceof GoodsShipped shipped && shipped.cents() < 5_000;
    return small ? Stream.empty() : Stream.of(fact);
  }
}
