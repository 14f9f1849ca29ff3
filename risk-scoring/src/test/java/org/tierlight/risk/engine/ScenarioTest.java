package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.risk.engine.Imaginations.imagined;
import static org.tierlight.risk.engine.Imaginations.item;
import static org.tierlight.risk.engine.Imaginations.profile;
import static org.tierlight.risk.engine.Imaginations.standings;
import static org.tierlight.risk.engine.Trial.id;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;
import static org.tierlight.risk.json.PublishedParameters.withWindow;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.model.Parameters;
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
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** An imagined world stands beside the real one, and what cannot be imagined is named. */
class ScenarioTest {

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
    Parameters shorter = withWindow(PUBLISHED.coverage().windowDays() - 1);
    List<Edit> edits =
        List.of(
            new DropSupplier(id("A"), id("B"), Instead.OTHERS),
            new ReplaceSupplier(id("B"), id("A"), id("nobody")),
            new MoveShare(id("B"), id("A"), id("A"), .5),
            new WithdrawEvidence(id("A"), "none"),
            new AddEvidence(id("A"), item("A-own", SourceClass.VERIFIED)),
            new AddEvidence(id("A"), item("B-own", SourceClass.VERIFIED)),
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
                    new Refusal(5, "/id", Unfit.KNOWN_EVIDENCE),
                    new Refusal(6, "/supplier", Unfit.KNOWN_SUPPLIER),
                    new Refusal(7, "/supplier", Unfit.NOTHING_UNDISCLOSED),
                    new Refusal(8, "/figures", Unfit.OTHER_WINDOW))));
  }
}
