package org.tierlight.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class QuantitiesTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency EUR = Currency.getInstance("EUR");

  @Property
  void sumsOfMoneyDoNotDependOnTheOrder(
      @ForAll @LongRange(max = 1L << 61) long one, @ForAll @LongRange(max = 1L << 61) long other) {
    Money first = new Money(one, USD);
    Money second = new Money(other, USD);

    assertThat(first.plus(second)).isEqualTo(second.plus(first));
    assertThat(first.plus(second).cents()).isEqualTo(one + other);
  }

  @Test
  void moneyIsNeverNegativeMixedOrWrong() {
    assertThatThrownBy(() -> new Money(-1, USD)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Money(1, USD).plus(new Money(1, EUR)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Money(Long.MAX_VALUE, USD).plus(new Money(1, USD)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Property
  void anIntervalIsOrderedOrRefused(@ForAll double low, @ForAll double mid, @ForAll double high) {
    if (0 <= low && low <= mid && mid <= high && high <= 1) {
      assertThat(new Interval(low, mid, high).width()).isBetween(0.0, 1.0);
    } else {
      assertThatThrownBy(() -> new Interval(low, mid, high))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void whatIsNotANumberIsNoIntervalAndNoShare() {
    assertThatThrownBy(() -> Interval.exactly(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Share(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Interval.exactly(0.3).width()).isZero();
    assertThat(Interval.UNKNOWN.width()).isEqualTo(1);
  }

  @Test
  void ofNothingTheShareIsNothing() {
    assertThat(Share.of(5, 0)).isEqualTo(new Share(0));
    assertThat(Share.of(1, 4)).isEqualTo(new Share(0.25));
    assertThatThrownBy(() -> Share.of(5, 4)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tiersCountFromTheBuyer() {
    assertThat(new Tier(2)).isGreaterThan(new Tier(0));
    assertThatThrownBy(() -> new Tier(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
