package org.tierlight.vocabulary;

import java.util.Currency;

/** An amount in whole cents (hundredths) of a currency of ISO 4217; never negative. */
public record Money(long cents, Currency currency) {

  /**
   * The most that one shipment or one year of purchases may be worth, in cents of the reporting
   * currency: a hundred thousand million units. Beyond all trade, and a million such amounts still
   * fit in a long.
   */
  public static final long MOST_CENTS = 10_000_000_000_000L;

  /**
   * @throws IllegalArgumentException if the amount is negative
   */
  public Money {
    if (cents < 0) {
      throw new IllegalArgumentException("money is never negative");
    }
  }

  /** The sum of two amounts of one currency; an overflow is an error, never a wrong sum. */
  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("two currencies cannot be added");
    }
    return new Money(Math.addExact(cents, other.cents), currency);
  }
}
