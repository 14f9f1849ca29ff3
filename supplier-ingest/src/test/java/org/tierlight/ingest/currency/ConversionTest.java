package org.tierlight.ingest.currency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.currency.ExchangeRates.Rate;
import org.tierlight.vocabulary.Money;

class ConversionTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Currency JPY = Currency.getInstance("JPY");
  private static final LocalDate NEW_YEAR = LocalDate.parse("2024-01-01");
  private static final ExchangeRates RATES =
      new ExchangeRates(
          List.of(
              new Rate(USD, LocalDate.EPOCH, BigDecimal.ONE),
              new Rate(EUR, LocalDate.parse("2023-01-01"), new BigDecimal("0.8")),
              new Rate(EUR, NEW_YEAR, new BigDecimal("0.5")),
              new Rate(JPY, LocalDate.parse("2023-01-01"), new BigDecimal("100"))));

  private final Conversion dollars = new Conversion(RATES, USD);

  @Test
  void theLatestRateThatIsNotAfterTheDayHolds() {
    assertThat(dollars.convert(BigDecimal.ONE, EUR, NEW_YEAR.minusDays(1)))
        .contains(new Money(125, USD));
    assertThat(dollars.convert(BigDecimal.ONE, EUR, NEW_YEAR)).contains(new Money(200, USD));
    assertThat(dollars.convert(BigDecimal.ONE, EUR, LocalDate.parse("2022-12-31"))).isEmpty();
  }

  @Test
  void anyCurrencyOfTheTableCanBeTheReportingOne() {
    assertThat(new Conversion(RATES, EUR).convert(new BigDecimal("100"), JPY, NEW_YEAR))
        .contains(new Money(50, EUR));
    assertThatThrownBy(() -> new Conversion(RATES, Currency.getInstance("CHF")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void halvesOfACentGoToTheEvenNeighbour() {
    assertThat(Conversion.asSent(new BigDecimal("0.005"), USD).cents()).isZero();
    assertThat(Conversion.asSent(new BigDecimal("0.015"), USD).cents()).isEqualTo(2);
    assertThat(Conversion.asSent(new BigDecimal("0.025"), USD).cents()).isEqualTo(2);
  }

  @Property
  void theReportingCurrencyIsNeverChanged(
      @ForAll @BigRange(min = "0", max = "10000000000000") @Scale(2) BigDecimal amount) {
    assertThat(dollars.convert(amount, USD, LocalDate.MIN).orElseThrow().cents())
        .isEqualTo(amount.movePointRight(2).longValueExact());
  }

  @Property
  void aLargerAmountIsNeverWorthLess(
      @ForAll @BigRange(min = "0", max = "1000000") BigDecimal one,
      @ForAll @BigRange(min = "0", max = "1000000") BigDecimal more) {
    assertThat(dollars.convert(one.add(more), EUR, NEW_YEAR).orElseThrow().cents())
        .isGreaterThanOrEqualTo(dollars.convert(one, EUR, NEW_YEAR).orElseThrow().cents());
  }

  @Test
  void aRateIsPositive() {
    assertThatThrownBy(() -> new Rate(EUR, NEW_YEAR, BigDecimal.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
