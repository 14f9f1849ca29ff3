package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.engine.Imaginations.item;
import static org.tierlight.risk.engine.Imaginations.near;
import static org.tierlight.risk.engine.Imaginations.solved;
import static org.tierlight.risk.engine.Imaginations.standing;
import static org.tierlight.risk.engine.Imaginations.standings;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;
import static org.tierlight.risk.json.PublishedParameters.withMemory;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tierlight.risk.law.Law;
import org.tierlight.risk.law.Proves;
import org.tierlight.risk.law.Refutes;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.scenario.Edit;
import org.tierlight.risk.scenario.Edit.AddEvidence;
import org.tierlight.risk.scenario.Edit.DropSupplier;
import org.tierlight.risk.scenario.Edit.ReplaceSupplier;
import org.tierlight.risk.scenario.Instead;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** What might be is computed as what is: edits do to scores what facts would do (S1 to S3). */
class ScenarioLawsTest {

  /** A way to imagine a world otherwise. */
  private interface Imagining {
    SolvedWorld imagine(World world, List<Edit> edits);

    /** The same, with other edits in place of each. */
    default Imagining instead(UnaryOperator<Edit> other) {
      return (world, edits) -> imagine(world, edits.stream().map(other).toList());
    }
  }

  private static final Imagining ENGINE =
      (world, edits) -> Imaginations.imagined(solved(world), edits);

  @Provide
  Arbitrary<World> worlds() {
    return Worlds.any();
  }

  private static final Law<Imagining, World> S1 =
      new Law<>(
          "S1",
          "without edits not a bit changes",
          (imagining, world) ->
              assertThat(standings(imagining.imagine(world, List.of())))
                  .isEqualTo(standings(solved(world))));

  @Proves("S1")
  @Property(tries = 100)
  void withoutEditsNotABitChanges(@ForAll("worlds") World world) {
    S1.holds(ENGINE, world);

    SolvedWorld before = solved(world);
    assertThat(before.shifts(Imaginations.imagined(before))).isEmpty();
  }

  @Refutes("S1")
  @Example
  void didTheCopyForgetWhoFellSilentLookingWouldLowerScores() {
    Parameters forgetful = withMemory(PUBLISHED.coverage().windowDays());

    S1.tells(ENGINE, (world, edits) -> ENGINE.imagine(world.by(forgetful), edits), worlds());
  }

  private static final Law<Imagining, Retold> S2 =
      new Law<>(
          "S2",
          "edits that facts could make give the very scores that those facts give",
          (imagining, retold) ->
              assertThat(standings(imagining.imagine(retold.world(), retold.edits())))
                  .isEqualTo(standings(solved(retold.facts()))));

  @Provide
  Arbitrary<Retold> added() {
    return Retold.added();
  }

  @Provide
  Arbitrary<Retold> withdrawn() {
    return Retold.withdrawn();
  }

  @Provide
  Arbitrary<Retold> replaced() {
    return Retold.replaced();
  }

  @Provide
  Arbitrary<Retold> otherwiseWeighed() {
    return Retold.otherwiseWeighed();
  }

  @Provide
  Arbitrary<Retold> dropped() {
    return Retold.dropped();
  }

  @Proves("S2")
  @Property(tries = 60)
  void addedEvidenceCountsAsIfItWereReported(@ForAll("added") Retold retold) {
    S2.holds(ENGINE, retold);
  }

  @Refutes("S2")
  @Example
  void wereWhatIsImaginedBelievedAsOfficialNoReportWouldCountLikeIt() {
    Imagining credulous =
        ENGINE.instead(
            edit ->
                edit instanceof AddEvidence(SupplierId supplier, EvidenceItem item)
                    ? new AddEvidence(supplier, item(item.id(), SourceClass.OFFICIAL))
                    : edit);

    S2.tells(ENGINE, credulous, added());
  }

  @Proves("S2")
  @Property(tries = 60)
  void withdrawnEvidenceCountsAsIfItWereRefuted(@ForAll("withdrawn") Retold retold) {
    S2.holds(ENGINE, retold);
  }

  @Proves("S2")
  @Property(tries = 100)
  void aReplacedSupplierCountsAsIfItsShipmentsHadBeenTheOthers(@ForAll("replaced") Retold retold) {
    S2.holds(ENGINE, retold);
  }

  @Refutes("S2")
  @Example
  void wereTheShareOfTheReplacedLeftEmptyItWouldCountAsNobodys() {
    Imagining empty =
        ENGINE.instead(
            edit ->
                edit instanceof ReplaceSupplier it
                    ? new DropSupplier(it.buyer(), it.supplier(), Instead.NOBODY)
                    : edit);

    S2.tells(ENGINE, empty, replaced());
  }

  @Proves("S2")
  @Property(tries = 40)
  void otherParametersHoldForAll(@ForAll("otherwiseWeighed") Retold retold) {
    S2.holds(ENGINE, retold);
  }

  private static final Law<Imagining, Retold> S3 =
      new Law<>(
          "S3",
          "a share left to the others gives the scores that withdrawn shipments give",
          (imagining, retold) -> {
            SolvedWorld expected = solved(retold.facts());
            standings(imagining.imagine(retold.world(), retold.edits()))
                .forEach((supplier, it) -> near(it, standing(expected, supplier)));
          });

  @Proves("S3")
  @Property(tries = 100)
  void aDroppedSupplierLeavesToOthersWhatWithdrawnShipmentsWould(@ForAll("dropped") Retold retold) {
    S3.holds(ENGINE, retold);
  }

  @Refutes("S3")
  @Example
  void wereADroppedShareLeftEmptyLeavingWouldLowerScoresByArithmetic() {
    Imagining empty =
        ENGINE.instead(
            edit ->
                edit instanceof DropSupplier it
                    ? new DropSupplier(it.buyer(), it.supplier(), Instead.NOBODY)
                    : edit);

    S3.tells(ENGINE, empty, dropped());
  }
}
