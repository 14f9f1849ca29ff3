package org.tierlight.risk.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tierlight.vocabulary.Interval;

class PresentMeanTest {

  private static final Pack PACK =
      new Pack("p", "P", "title", "publisher", "1", "licence", "source", "by", Optional.empty());

  @Test
  void agreesWithTheGoldenValuesOfTheMethod() {
    assertThat(mean(0.9, 0.5, 0.2).mid()).isCloseTo(0.621256, within(5e-7));
    assertThat(mean(1.0, 0.0, 0.0).mid()).isCloseTo(0.595379, within(5e-7));
    assertThat(mean(1.0, 1.0, 1.0).mid()).isCloseTo(1, within(1e-12));
    assertThat(mean(0.0, 0.0, 0.0).mid()).isZero();
  }

  @Property
  void isIdempotent(@ForAll @DoubleRange(max = 1) double x) {
    assertThat(mean(x, x, x).mid()).isCloseTo(x, within(1e-12));
  }

  @Property
  void risesWithEachValue(
      @ForAll @Size(3) List<@DoubleRange(max = 1) Double> values,
      @ForAll @DoubleRange(max = 1) double other) {
    List<Double> raised = new ArrayList<>(values);
    raised.set(1, Math.max(values.get(1), other));
    assertThat(of(raised).mid()).isGreaterThanOrEqualTo(of(values).mid() - 1e-12);
  }

  @Property
  void aMissingIndicatorWidensBothBounds(@ForAll @Size(3) List<@DoubleRange(max = 1) Double> x) {
    List<Provenance> all = new ArrayList<>(x.stream().map(PresentMeanTest::present).toList());
    Interval known = PresentMean.of(all, TestScale.MEAN);
    all.set(2, Provenance.missing(PACK, "1", "unknown"));
    Interval lacking = PresentMean.of(all, TestScale.MEAN);
    assertThat(lacking.low()).isLessThanOrEqualTo(known.low());
    assertThat(lacking.high()).isGreaterThanOrEqualTo(known.high());
  }

  @Test
  void nothingKnownStaysUnknown() {
    Provenance missing = Provenance.missing(PACK, "1", "unknown");
    Interval mean = PresentMean.of(List.of(missing, missing), TestScale.MEAN);
    assertThat(mean.low()).isZero();
    assertThat(mean.mid()).isEqualTo(0.5);
    assertThat(mean.high()).isCloseTo(1, within(1e-12));
  }

  private static Interval mean(Double... values) {
    return of(List.of(values));
  }

  private static Interval of(List<Double> values) {
    return PresentMean.of(values.stream().map(PresentMeanTest::present).toList(), TestScale.MEAN);
  }

  private static Provenance present(double x) {
    return Provenance.present(PACK, "1", "raw", Interval.exactly(x), "sentence");
  }
}
