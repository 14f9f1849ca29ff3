package org.tierlight.identity.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tierlight.identity.CommonWords;
import org.tierlight.identity.NameReading;
import org.tierlight.identity.Party;
import org.tierlight.identity.PartyRules;
import org.tierlight.identity.SiteAddress;
import org.tierlight.identity.icu.IcuRomanisation;

class EvaluationTest {

  private static final NameReading NAMES = new NameReading(new IcuRomanisation());

  private static final PartyRules RULES = new PartyRules(new CommonWords());

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
          RULES);

  @Test
  void hitsAreCountedFromAThresholdOn() {
    assertThat(EVALUATION.at(0.9)).isEqualTo(new Hits(1, 1, 1));
    assertThat(EVALUATION.at(0.6)).isEqualTo(new Hits(2, 1, 0));
    assertThat(EVALUATION.at(0.6).precision()).hasValueCloseTo(2.0 / 3, within(1e-12));
    assertThat(EVALUATION.at(0.9).recall()).hasValue(0.5);
    assertThat(EVALUATION.at(0.6).f1()).hasValueCloseTo(0.8, within(1e-12));
  }

  @Test
  void ofNothingThereIsNoShare() {
    Evaluation none = EVALUATION.of("Vessel");

    assertThat(none.at(0.9).precision()).isEmpty();
    assertThat(none.at(0.9).recall()).isEmpty();
    assertThat(none.at(0.9).f1()).isEmpty();
    assertThat(none.areaUnderCurve()).isEmpty();
    assertThat(none.blockingRecall(new CommonWords())).isEmpty();
  }

  /** Of four comparisons two are won, one is even, one is lost. */
  @Test
  void theAreaCountsWhichPairIsMoreAlike() {
    assertThat(EVALUATION.areaUnderCurve()).hasValueCloseTo(2.5 / 4, within(1e-12));
  }

  @Property(tries = 200)
  void theAreaIsThatOfComparingEachWithEach(
      @ForAll @Size(max = 12) List<@IntRange(max = 9) Integer> kinds) {
    Evaluation some = Evaluation.of(kinds.stream().map(EvaluationTest::pair).toList(), RULES);
    double won = 0;
    int compared = 0;
    for (Measured same : some.pairs()) {
      for (Measured other : some.pairs()) {
        if (same.pair().same() && !other.pair().same()) {
          won += (Math.signum(same.likeness() - other.likeness()) + 1) / 2;
          compared++;
        }
      }
    }

    if (compared == 0) {
      assertThat(some.areaUnderCurve()).isEmpty();
    } else {
      assertThat(some.areaUnderCurve()).hasValueCloseTo(won / compared, within(1e-12));
    }
  }

  /** Five likenesses, each once the same and once not. */
  private static JudgedPair pair(int kind) {
    List<String> others = List.of("Zephyrine", "Zephirine", "Zefyrine Mills", "Zeph", "Oakmoss");
    return pair("Zephyrine", others.get(kind / 2), kind % 2 == 0);
  }

  @Test
  void theLevelsSayWhatStandsWhere() {
    assertThat(EVALUATION.levels())
        .extracting(Level::same, Level::others)
        .containsExactly(tuple(1, 1), tuple(1, 0), tuple(0, 1));
    assertThat(EVALUATION.levels())
        .allSatisfy(it -> assertThat(it.from()).isEqualTo(EVALUATION.at(it.likeness())));
  }

  @Test
  void whateverLiesAboveTheHighestBreakingKeepsThePrecision() {
    assertThat(EVALUATION.highestBreaking(0.99)).hasValue(1);
    assertThat(EVALUATION.highestBreaking(0.6)).hasValue(1);
    assertThat(EVALUATION.highestBreaking(0.5)).isEmpty();
  }

  /** The value of ten out of ten stands in many tables. */
  @Test
  void fewPairsMakeSureOfLittle() {
    assertThat(new Hits(10, 0, 0).leastPrecision()).hasValueCloseTo(0.7225, within(1e-4));
    assertThat(new Hits(1000, 0, 0).leastPrecision().orElseThrow()).isGreaterThan(0.99);
    assertThat(new Hits(0, 0, 3).leastPrecision()).isEmpty();
  }

  @Test
  void sitesAndCompaniesAreToldApart() {
    assertThat(EVALUATION.ofCompanies().pairs()).hasSize(4);
    assertThat(EVALUATION.ofSites().pairs()).isEmpty();
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
