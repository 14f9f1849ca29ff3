package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Imaginations.imagined;
import static org.tierlight.risk.engine.Imaginations.item;
import static org.tierlight.risk.engine.Imaginations.near;
import static org.tierlight.risk.engine.Imaginations.profile;
import static org.tierlight.risk.engine.Imaginations.solved;
import static org.tierlight.risk.engine.Imaginations.standing;
import static org.tierlight.risk.engine.Imaginations.standings;
import static org.tierlight.risk.engine.Trial.id;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.connection.Passing;
import org.tierlight.risk.engine.Imaginations.Link;
import org.tierlight.risk.engine.Imaginations.Traded;
import org.tierlight.risk.law.Law;
import org.tierlight.risk.law.Proves;
import org.tierlight.risk.law.Refutes;
import org.tierlight.risk.model.Standing;
import org.tierlight.risk.scenario.Edit;
import org.tierlight.risk.scenario.Edit.AddEvidence;
import org.tierlight.risk.scenario.Edit.DiscloseTier;
import org.tierlight.risk.scenario.Edit.DropSupplier;
import org.tierlight.risk.scenario.Edit.MoveShare;
import org.tierlight.risk.scenario.Edit.ReplaceSupplier;
import org.tierlight.risk.scenario.Edit.SupposeSupplier;
import org.tierlight.risk.scenario.Instead;
import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** What becomes of shares that are moved, dropped or disclosed (S4, S5). */
class ShareLawsTest {

  @Provide
  Arbitrary<World> worlds() {
    return Worlds.any();
  }

  @Provide
  Arbitrary<Traded> traded() {
    return Imaginations.traded(worlds());
  }

  /** A way to move all that a buyer has from one supplier to another. */
  private interface MovingAll {
    Edit edit(Link link, SupplierId to);
  }

  private static final MovingAll MOVED =
      (link, to) -> new MoveShare(link.buyer(), link.seller(), to, 1);

  private static final Law<MovingAll, Traded> S4 =
      new Law<>(
          "S4",
          "a share moved as a whole replaces the supplier",
          (moving, traded) -> {
            Link link = traded.link();
            SolvedWorld before = solved(traded.world());
            Edit replace = new ReplaceSupplier(link.buyer(), link.seller(), traded.other());
            SolvedWorld replaced = imagined(before, replace);
            standings(imagined(before, moving.edit(link, traded.other())))
                .forEach(
                    (supplier, it) ->
                        isSolvedAlike(it.exposure(), standing(replaced, supplier).exposure()));
          });

  /** A supplier left without a share is still swept, so sweeps may end a trifle apart. */
  private static void isSolvedAlike(Interval one, Interval other) {
    assertThat(one.low()).isCloseTo(other.low(), within(1e-9));
    assertThat(one.mid()).isCloseTo(other.mid(), within(1e-9));
    assertThat(one.high()).isCloseTo(other.high(), within(1e-9));
  }

  @Proves("S4")
  @Property(tries = 60)
  void aShareMovedAsAWholeReplacesTheSupplier(@ForAll("traded") Traded traded) {
    S4.holds(MOVED, traded);
  }

  @Refutes("S4")
  @Example
  void didAMovedShareFallToAllOthersItWouldReplaceNobody() {
    S4.tells(
        MOVED,
        (link, to) -> new DropSupplier(link.buyer(), link.seller(), Instead.OTHERS),
        traded());
  }

  /** A way to move a part of what a row holds. */
  private interface Moving {
    void move(DraftRow row, SupplierId from, SupplierId to, double share);
  }

  /** A trade, and the part of it that is moved. */
  record Part(Traded traded, double share) {}

  @Provide
  Arbitrary<Part> parts() {
    return Combinators.combine(traded(), Arbitraries.doubles().between(.01, 1)).as(Part::new);
  }

  private static final Law<Moving, Part> S5 =
      new Law<>(
          "S5",
          "moving a share neither makes nor loses a cent",
          (moving, part) -> {
            Link link = part.traded.link();
            DraftRow row =
                new Draft(part.traded.world().engine().solve().prepared()).row(link.buyer());
            long before = cents(row);
            moving.move(row, link.seller(), part.traded.other(), part.share);
            assertThat(cents(row)).isEqualTo(before).isEqualTo(row.inbound());
          });

  private static long cents(DraftRow row) {
    return row.cells().values().stream().mapToLong(DraftRow.Cell::cents).sum();
  }

  @Proves("S5")
  @Property(tries = 60)
  void movingAShareNeitherMakesNorLosesACent(@ForAll("parts") Part part) {
    S5.holds(DraftRow::move, part);
  }

  @Refutes("S5")
  @Example
  void wereBothPartsRoundedDownACentWouldBeLost() {
    S5.tells(
        DraftRow::move,
        (row, from, to, share) -> {
          DraftRow.Cell whole = row.cells().getOrDefault(from, new DraftRow.Cell(0, 0));
          row.move(from, to, share);
          long kept = (long) (whole.cents() * (1 - share));
          row.cells().put(from, new DraftRow.Cell(kept, whole.marks()));
        },
        parts());
  }

  /** Low and high are linear; for mid n_mid would have to be held. */
  @Proves("I15")
  @Property(tries = 60)
  void whoeverIsDroppedByAllLeavesWhatDoesNotComeThroughHim(@ForAll("traded") Traded traded) {
    SupplierId dropped = traded.link().seller();
    SolvedWorld before = solved(traded.world());
    List<Edit> edits =
        traded.world().engine().suppliers().stream()
            .<Edit>map(buyer -> new DropSupplier(buyer, dropped, Instead.NOBODY))
            .filter(edit -> Imaginations.fits(before, edit))
            .toList();

    Map<SupplierId, Standing> after = standings(imagined(before, edits));

    after.remove(dropped);
    after.forEach(
        (supplier, standing) -> {
          List<Passing.Part> parts = before.passing(supplier, dropped).orElseThrow().parts();
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
}
