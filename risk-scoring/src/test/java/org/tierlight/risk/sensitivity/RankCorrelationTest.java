package org.tierlight.risk.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RankCorrelationTest {

  /** Worked by hand: ranks 1 2 3 4 5 against 2 1 4 3 5. */
  @Test
  void neighboursThatChangePlacesCostLittle() {
    double[] one = {10, 20, 30, 40, 50};
    double[] other = {2, 1, 4, 3, 5};

    assertThat(RankCorrelation.spearman(one, other)).isCloseTo(1 - 6 * 4 / 120.0, within(1e-12));
    assertThat(RankCorrelation.kendall(one, other)).isCloseTo((8 - 2) / 10.0, within(1e-12));
  }

  @Test
  void tiesShareTheirRank() {
    double[] one = {1, 2, 2, 3};
    double[] other = {1, 3, 2, 4};

    assertThat(RankCorrelation.spearman(one, other))
        .isCloseTo(4.5 / Math.sqrt(4.5 * 5), within(1e-12));
    assertThat(RankCorrelation.kendall(one, other)).isCloseTo(5 / Math.sqrt(5 * 6), within(1e-12));
  }

  @Test
  void whereNothingIsRankedNothingIsDisordered() {
    assertThat(RankCorrelation.spearman(new double[] {1, 1}, new double[] {1, 2})).isEqualTo(1);
    assertThat(RankCorrelation.kendall(new double[] {}, new double[] {})).isEqualTo(1);
  }

  @Property
  void theSameOrderIsOneAndTheOppositeMinusOne(
      @ForAll @Size(min = 2, max = 40) List<@IntRange(max = 30) Integer> grades) {
    double[] values = grades.stream().mapToDouble(grade -> grade).toArray();
    double[] rising = Arrays.stream(values).map(value -> 3 * value + 1).toArray();
    double[] falling = Arrays.stream(values).map(value -> -value).toArray();
    double opposite = Arrays.stream(values).distinct().count() < 2 ? 1 : -1;

    assertThat(RankCorrelation.spearman(values, rising)).isCloseTo(1, within(1e-9));
    assertThat(RankCorrelation.kendall(values, rising)).isCloseTo(1, within(1e-9));
    assertThat(RankCorrelation.spearman(values, falling)).isCloseTo(opposite, within(1e-9));
    assertThat(RankCorrelation.kendall(values, falling)).isCloseTo(opposite, within(1e-9));
  }

  /** Against the definition: every pair is looked at. */
  @Property
  void kendallIsWhatAllPairsSay(
      @ForAll @Size(max = 30) int[] one, @ForAll @Size(max = 30) int[] other) {
    int count = Math.min(one.length, other.length);
    double[] first = Arrays.stream(one).limit(count).mapToDouble(it -> it % 5).toArray();
    double[] second = Arrays.stream(other).limit(count).mapToDouble(it -> it % 5).toArray();

    assertThat(RankCorrelation.kendall(first, second))
        .isCloseTo(plain(first, second), within(1e-9));
  }

  private static double plain(double[] one, double[] other) {
    double same = 0;
    double ranked = 0;
    double otherRanked = 0;
    for (int k = 0; k < one.length; k++) {
      for (int m = 0; m < k; m++) {
        double by = Math.signum(one[k] - one[m]);
        double otherBy = Math.signum(other[k] - other[m]);
        same += by * otherBy;
        ranked += Math.abs(by);
        otherRanked += Math.abs(otherBy);
      }
    }
    return ranked * otherRanked == 0 ? 1 : same / Math.sqrt(ranked * otherRanked);
  }
}
