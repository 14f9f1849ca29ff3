package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierlight.risk.engine.Trial.id;
import static org.tierlight.risk.json.PublishedParameters.PUBLISHED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.fact.RiskFact.AssuranceGiven;
import org.tierlight.risk.json.ParameterComposition;
import org.tierlight.risk.json.ParameterSetFiles;
import org.tierlight.risk.model.Assurance;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Standing;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.vocabulary.AssuranceKind;

/** What the eyes of each law see otherwise, on the same facts. */
class PerspectivesTest {

  private static final ParameterSets SETS =
      new ParameterSets(ParameterSetFiles.shipped(), new ParameterComposition());

  private static ParameterSet set(Perspective perspective) {
    return SETS.inForce(perspective);
  }

  private static Standing standing(Trial trial, Perspective perspective, String name) {
    Parameters parameters = set(perspective).parameters();
    return trial
        .engine
        .picture(Guard.NONE)
        .solved()
        .by(parameters, Trial.EVIDENCE_ONLY)
        .assessments()
        .standing(id(name))
        .orElseThrow();
  }

  /** One thousandth of what the brand buys comes from a supplier with evidence. */
  private static Trial smallShare() {
    return new Trial()
        .raw("Field", .5)
        .raw("Clean", 0)
        .supplier("Brand", 0)
        .ships("Field", "Brand", 1)
        .ships("Clean", "Brand", 999);
  }

  @Test
  void theGenericEyesSeeWhatTheMethodSays() {
    Trial trial = smallShare();

    assertThat(set(Perspective.GENERIC).parameters()).isEqualTo(PUBLISHED);
    trial.drain();
    assertThat(standing(trial, Perspective.GENERIC, "Brand").alertStrength())
        .isCloseTo(trial.standing("Brand").alertStrength(), within(1e-9));
  }

  @Test
  void noShareIsTooSmallForTheUflpa() {
    Trial trial = smallShare();

    assertThat(standing(trial, Perspective.GENERIC, "Brand").alertStrength())
        .isCloseTo(.5 * .8 * .02, within(1e-9));
    assertThat(standing(trial, Perspective.UFLPA, "Brand").alertStrength())
        .isCloseTo(.5 * .8, within(1e-9));
    assertThat(standing(trial, Perspective.EU_FLR, "Brand").alertStrength())
        .isCloseTo(.5 * .8 * .02, within(1e-9));
  }

  @Test
  void anAnnouncedAuditRebutsNothingUnderTheUflpa() {
    Trial trial = new Trial(PUBLISHED, Trial.VARIED).raw("Mill", 0);
    trial.tell(
        new AssuranceGiven(id("Mill"), new Assurance(AssuranceKind.ANNOUNCED_AUDIT, Trial.TODAY)));

    double generic = ownMid(trial, Perspective.GENERIC);
    assertThat(ownMid(trial, Perspective.UFLPA)).isGreaterThan(generic);
    assertThat(ownMid(trial, Perspective.EU_FLR)).isCloseTo(generic, within(1e-12));
  }

  private static double ownMid(Trial trial, Perspective perspective) {
    return trial
        .engine
        .picture(Guard.NONE)
        .solved(set(perspective).parameters(), Trial.VARIED)
        .assessments()
        .standing(id("Mill"))
        .orElseThrow()
        .exposure()
        .mid();
  }

  @Test
  void aTaintedInputCountsAsTheGoodItselfForLawsThatSayInPart() {
    assertThat(List.of(Perspective.UFLPA, Perspective.EU_FLR))
        .allSatisfy(law -> assertThat(set(law).scale().derived()).isEqualTo(1));
    assertThat(set(Perspective.LKSG).scale().derived()).isEqualTo(.7);
  }

  @Test
  void directSuppliersWeighMoreThanIndirectOnesForTheLksg() {
    Trial trial =
        new Trial()
            .raw("Field", .5)
            .supplier("Mill", 0)
            .supplier("Brand", 0)
            .ships("Field", "Mill", 1)
            .ships("Mill", "Brand", 1);

    assertThat(standing(trial, Perspective.LKSG, "Mill").exposure().mid())
        .isCloseTo(.25, within(1e-9));
    assertThat(standing(trial, Perspective.LKSG, "Brand").exposure().mid())
        .isCloseTo(.125, within(1e-9));
    assertThat(standing(trial, Perspective.LKSG, "Brand").alertStrength())
        .isCloseTo(standing(trial, Perspective.GENERIC, "Brand").alertStrength(), within(1e-12));
  }

  @Test
  void notKnowingAnIndirectSupplierIsNoFindingForTheLksg() {
    Trial trial = new Trial().buying("Brand", 0, 1000);

    assertThat(standing(trial, Perspective.GENERIC, "Brand").exposure().mid())
        .isCloseTo(.8 * .25, within(1e-9));
    assertThat(standing(trial, Perspective.LKSG, "Brand").exposure().mid()).isZero();
    assertThat(standing(trial, Perspective.LKSG, "Brand").exposure().high()).isPositive();
  }
}
