package org.tierlight.risk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tierlight.risk.law.Proves;

class InvertedMeanTest {

  private final InvertedMean mean = new InvertedMean(0.9);

  @Proves("G1")
  @Test
  void goldenValuesOfInherentRisk() {
    assertThat(mean.of(.9, .5, .2)).isCloseTo(0.621256, within(5e-7));
    assertThat(mean.of(1, 0, 0)).isCloseTo(0.595379, within(5e-7));
    assertThat(mean.of(.5, .5, .5)).isCloseTo(0.5, within(1e-12));
    assertThat(mean.of(0, 0, 0)).isEqualTo(0);
    assertThat(mean.of(1, 1, 1)).isCloseTo(1, within(1e-12));
  }

  @Property
  void neverFallsWhenAFactorRises(
      @ForAll @Size(3) List<@DoubleRange(max = 1) Double> given,
      @ForAll @DoubleRange(max = 1) double up) {
    double[] factors = array(given);
    double[] raised = factors.clone();
    raised[0] = Math.max(raised[0], up);

    assertThat(mean.of(raised)).isGreaterThanOrEqualTo(mean.of(factors) - 1e-12);
  }

  @Property
  void sharesSumToOne(@ForAll @Size(min = 1, max = 5) List<@DoubleRange(max = 1) Double> given) {
    double[] shares = mean.shares(array(given));

    assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
    assertThat(Arrays.stream(shares)).allMatch(share -> share >= 0);
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(value -> value).toArray();
  }

  /** The rule "a missing value counts .5" has a reason: dropping it would reward silence. */
  @Test
  void droppingAMissingFactorWouldRewardSilence() {
    double kept = mean.of(.1, .1, .5);
    double dropped = mean.of(.1, .1);

    assertThat(dropped).isLessThan(kept);
  }
}
