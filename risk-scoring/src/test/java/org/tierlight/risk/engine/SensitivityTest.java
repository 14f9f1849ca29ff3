package org.tierlight.risk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.json.ParameterSetFiles;
import org.tierlight.risk.json.ParameterVariations;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.risk.sensitivity.FigureEffect;
import org.tierlight.risk.sensitivity.Sensitivity;
import org.tierlight.risk.sensitivity.Shift;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/** How much the scores of a small world depend on the figures. */
class SensitivityTest {

  private static final ParameterSet SET = ParameterSetFiles.shipped().getFirst();
  private static final ParameterVariations VARIATIONS = new ParameterVariations(SET);

  /** Twenty fields with more and more evidence, their mills, and a brand that buys of all. */
  private static List<Recomputed> score(ParameterSet set) {
    Trial trial = new Trial(set.parameters(), Trial.VARIED);
    for (int k = 1; k <= 20; k++) {
      trial
          .described("field" + k, true, OptionalLong.empty())
          .evidence("e" + k, "field" + k, SourceClass.HOTLINE, k / 20.0)
          .ships("field" + k, "mill" + k, 100)
          .ships("mill" + k, "brand", 10L * k);
    }
    return trial.engine.solved();
  }

  private static Sensitivity sensitivity() {
    return new Sensitivity(VARIATIONS, SensitivityTest::score);
  }

  @Test
  void eachFigureIsChangedByAQuarterBothWaysWithinItsRange() {
    List<FigureEffect> effects = sensitivity().each();

    assertThat(effects).hasSizeGreaterThan(70);
    assertThat(effects)
        .filteredOn(it -> it.pointer().equals("/exposure/passing"))
        .extracting(FigureEffect::value)
        .containsExactly(0.8 * 0.75, 0.95);
    assertThat(effects)
        .extracting(FigureEffect::pointer)
        .doesNotContain("/streaming/tolerance", "/assurance/strengths/SELF_DECLARATION");
  }

  @Test
  void aFigureWithoutInfluenceLeavesEverythingAsItIs() {
    Shift none = effect("/assurance/strengths/ANNOUNCED_AUDIT");

    assertThat(none).isEqualTo(new Shift(1, 1, 0, 0, 0));
    assertThat(effect("/alerts/hysteresis").spearman()).isEqualTo(1);
  }

  /** The counter-proof: what matters is seen to matter. */
  @Test
  void aFigureWithInfluenceIsSeen() {
    Shift lower = effect("/evidence/classes/HOTLINE/cap");
    Shift bands = effect("/bands/guardedFrom");

    assertThat(lower.largest()).isCloseTo(0.5 * 0.25, within(0.01));
    assertThat(lower.lowered()).isPositive();
    assertThat(lower.raised()).isZero();
    assertThat(bands.largest()).isZero();
    assertThat(bands.raised()).isPositive();
  }

  /** The effect of a quarter less. */
  private static Shift effect(String pointer) {
    return sensitivity().each().stream()
        .filter(it -> it.pointer().equals(pointer))
        .findFirst()
        .orElseThrow()
        .shift();
  }

  @Test
  void theSameSeedGivesTheSameShares() {
    Map<SupplierId, Double> shares = sensitivity().topDecile(new SplittableRandom(7), 20);

    assertThat(sensitivity().topDecile(new SplittableRandom(7), 20)).isEqualTo(shares);
    assertThat(shares).hasSize(41).containsEntry(new SupplierId("field1"), 0.0);
    assertThat(shares.get(new SupplierId("field20"))).isGreaterThan(0.5);
    assertThat(shares.get(new SupplierId("brand"))).isZero();
    assertThat(shares.values().stream().mapToDouble(it -> it).sum()).isCloseTo(5, within(0.3));
    assertThat(sensitivity().each()).isEqualTo(sensitivity().each());
  }

  @Test
  void figuresOutOfOrderAreNoSet() {
    assertThat(VARIATIONS.with(Map.of("/bands/elevatedFrom", 0.7))).isEmpty();
    assertThat(VARIATIONS.with(Map.of())).map(ParameterSet::parameters).contains(SET.parameters());
  }

  @Test
  void onlyTheSameSuppliersAreCompared() {
    List<Recomputed> scores = score(SET);

    assertThatThrownBy(() -> Shift.of(scores, scores.subList(1, scores.size())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(IntStream.range(0, 3).mapToObj(any -> Shift.of(scores, scores)).distinct())
        .containsExactly(new Shift(1, 1, 0, 0, 0));
  }
}
