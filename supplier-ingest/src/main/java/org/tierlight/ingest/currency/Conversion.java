package org.tierlight.ingest.currency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.tierlight.vocabulary.Money;

/** Turns amounts into the one reporting currency, rounded half-even to whole cents. */
public final class Conversion {

  /** Digits behind the point. */
  private static final int CENTS = 2;

  /** What is worth more is refused by its reader, whatever it is exactly. */
  private static final BigDecimal MOST_EXPRESSIBLE = BigDecimal.valueOf(Long.MAX_VALUE, CENTS);

  private final ExchangeRates rates;
  private final Currency reporting;

  /**
   * @throws IllegalArgumentException if the table has no rate of the reporting currency
   */
  public Conversion(ExchangeRates rates, Currency reporting) {
    if (!rates.knows(reporting)) {
      throw new IllegalArgumentException("no exchange rate of the reporting currency " + reporting);
    }
    this.rates = rates;
    this.reporting = reporting;
  }

  /** The currency that everything is turned into. */
  public Currency reporting() {
    return reporting;
  }

  /** Whether the table has any rate of a currency. */
  public boolean knows(Currency currency) {
    return currency.equals(reporting) || rates.knows(currency);
  }

  /** An amount as cents of its own currency. */
  public static Money asSent(BigDecimal amount, Currency currency) {
    return new Money(cents(amount), currency);
  }

  /** An amount in the reporting currency at the rates of a day, or empty where there are none. */
  public Optional<Money> convert(BigDecimal amount, Currency currency, LocalDate day) {
    if (currency.equals(reporting)) {
      return Optional.of(asSent(amount, reporting));
    }
    return rates
        .on(day, currency)
        .flatMap(from -> rates.on(day, reporting).map(to -> converted(amount, from, to)));
  }

  private Money converted(BigDecimal amount, BigDecimal from, BigDecimal to) {
    return asSent(amount.multiply(to).divide(from, CENTS, RoundingMode.HALF_EVEN), reporting);
  }

  private static long cents(BigDecimal amount) {
    return amount
        .setScale(CENTS, RoundingMode.HALF_EVEN)
        .min(MOST_EXPRESSIBLE)
        .unscaledValue()
        .longValueExact();
  }
}
