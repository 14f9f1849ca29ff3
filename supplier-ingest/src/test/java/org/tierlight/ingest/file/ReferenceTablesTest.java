package org.tierlight.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.ingest.currency.ExchangeRates;
import org.tierlight.vocabulary.IsicCodes;

/** What is shipped is read whole and says what its sources say. */
class ReferenceTablesTest {

  @Test
  void everySectorWordStandsForIndustriesThatExist() {
    assertThat(ReferenceTables.sectors().find("apparel").orElseThrow())
        .allMatch(code -> IsicCodes.shipped().find(code.code()).isPresent());
    assertThat(ReferenceTables.sectors().find("Unspecified").orElseThrow()).isEmpty();
    assertThat(ReferenceTables.sectors().find("Dragon Taming")).isEmpty();
  }

  @Test
  void theShippedRatesHoldAFewDozenCurrencies() {
    ExchangeRates rates = ReferenceTables.exchangeRates();

    assertThat(Currency.availableCurrencies().filter(rates::knows).map(Currency::getCurrencyCode))
        .hasSizeGreaterThan(50)
        .contains("USD", "EUR", "CNY", "BDT", "VND", "INR");
    assertThat(rates.on(LocalDate.parse("2026-11-01"), Currency.getInstance("EUR"))).isPresent();
  }

  @Test
  void anOperatorsOwnRatesReplaceTheShippedOnes(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("rates.csv");
    Files.writeString(file, "currency,from,unitsPerUsd\nUSD,2000-01-01,1\nEUR,2020-01-01,0.5\n");

    ExchangeRates rates = ReferenceTables.exchangeRates(file);

    assertThat(rates.knows(Currency.getInstance("CNY"))).isFalse();
    assertThat(rates.on(LocalDate.parse("2020-01-01"), Currency.getInstance("EUR")))
        .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("0.5"));
  }

  @Test
  void aWrongRateIsNamedByItsLine(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("rates.csv");
    Files.writeString(file, "currency,from,unitsPerUsd\nUSD,2000-01-01,1\nEUR,today,0.5\n");

    assertThatThrownBy(() -> ReferenceTables.exchangeRates(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 3");
  }

  @Test
  void aSecretIsMadeOnceAndKept(@TempDir Path directory) {
    Path file = directory.resolve("deep").resolve("secret");

    byte[] first = FileSeal.in(file).mark("x");
    byte[] second = FileSeal.in(file).mark("x");

    assertThat(first).isEqualTo(second).hasSize(32);
    assertThat(FileSeal.in(directory.resolve("other")).mark("x")).isNotEqualTo(first);
  }
}
