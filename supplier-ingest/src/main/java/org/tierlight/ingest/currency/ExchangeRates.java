package org.tierlight.ingest.currency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How many units of a currency one unit of the table's base costs, from a day on. */
public final class ExchangeRates {

  private final Map<Currency, TreeMap<LocalDate, BigDecimal>> byCurrency = new HashMap<>();

  /** The table of its rows; of two rows for one currency and day the later holds. */
  public ExchangeRates(List<Rate> rates) {
    for (Rate rate : rates) {
      byCurrency
          .computeIfAbsent(rate.currency(), _ -> new TreeMap<>())
          .put(rate.from(), rate.unitsPerBase());
    }
  }

  /** Whether the table has any rate of a currency. */
  public boolean knows(Currency currency) {
    return byCurrency.containsKey(currency);
  }

  /** The latest rate that is not after a day. */
  public Optional<BigDecimal> on(LocalDate day, Currency currency) {
    return Optional.ofNullable(byCurrency.get(currency))
        .map(dated -> dated.floorEntry(day))
        .map(Map.Entry::getValue);
  }

  /** One row of the table. */
  public record Rate(Currency currency, LocalDate from, BigDecimal unitsPerBase) {

    /**
     * @throws IllegalArgumentException unless the rate is positive
     */
    public Rate {
      if (unitsPerBase.signum() <= 0) {
        throw new IllegalArgumentException("an exchange rate is positive");
      }
    }
  }
}
