package org.tierlight.identity.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tierlight.identity.CommonWords;
import org.tierlight.identity.NameReading;
import org.tierlight.identity.Party;
import org.tierlight.identity.PartyRules;
import org.tierlight.identity.SiteAddress;
import org.tierlight.identity.icu.IcuRomanisation;

class EvaluationTest {

  private static final NameReading NAMES = new NameReading(new IcuRomanisation());

  private static JudgedPair pair(String one, String other, boolean same) {
    return new JudgedPair(party(one), party(other), same, "Company");
  }

  private static Party party(String name) {
    return new Party(
        name, List.of(NAMES.read(name)), Optional.empty(), SiteAddress.UNKNOWN, Set.of());
  }

  /** Two equal names, one of them wrongly; a misspelling; and strangers. */
  private static final Evaluation EVALUATION =
      Evaluation.of(
          List.of(
              pair("Zephyrine", "Zephyrine Ltd", true),
              pair("Quillfeather", "QUILLFEATHER", false),
              pair("Zephyrine", "Zephirine", true),
              pair("Zephyrine", "Oakmoss", false)),
          new PartyRules(new CommonWords()));

  @Test
  void hitsAreCountedFromAThresholdOn() {
    assertThat(EVALUATION.at(0.9)).isEqualTo(new Hits(1, 1, 1));
    assertThat(EVALUATION.at(0.6)).isEqualTo(new Hits(2, 1, 0));
    assertThat(EVALUATION.at(0.6).precision()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(EVALUATION.at(0.9).recall()).isEqualTo(0.5);
    assertThat(EVALUATION.at(0.6).f1()).isCloseTo(0.8, within(1e-12));
  }

  /** Of four comparisons two are won, one is even, one is lost. */
  @Test
  void theAreaCountsWhichPairIsMoreAlike() {
    assertThat(EVALUATION.areaUnderCurve()).isCloseTo(2.5 / 4, within(1e-12));
  }

  @Test
  void noThresholdKeepsAPrecisionThatTheMostAlikeBreak() {
    assertThat(EVALUATION.lowestKeeping(0.99)).isEmpty();
    assertThat(EVALUATION.lowestKeeping(0.5)).hasValue(EVALUATION.pairs().getLast().likeness());
  }

  @Test
  void theHighestThresholdThatFindsAShare() {
    assertThat(EVALUATION.highestFinding(0.5)).hasValue(1);
    assertThat(EVALUATION.highestFinding(1)).hasValue(EVALUATION.pairs().get(2).likeness());
  }
}
