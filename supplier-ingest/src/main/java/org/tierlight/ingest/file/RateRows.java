package org.tierlight.ingest.file;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.tierlight.ingest.currency.ExchangeRates;

/** Rows of exchange rates: currency, from, unitsPerUsd. */
final class RateRows {

  private RateRows() {}

  static ExchangeRates read(List<NamedCsvRecord> rows) {
    return new ExchangeRates(rows.stream().map(RateRows::rate).toList());
  }

  private static ExchangeRates.Rate rate(NamedCsvRecord row) {
    try {
      return new ExchangeRates.Rate(
          Currency.getInstance(row.getField("currency").strip()),
          LocalDate.parse(row.getField("from").strip()),
          new BigDecimal(row.getField("unitsPerUsd").strip()));
    } catch (RuntimeException wrong) {
      throw new IllegalArgumentException(
          "exchange rates, line " + row.getStartingLineNumber() + ": not a rate", wrong);
    }
  }
}
