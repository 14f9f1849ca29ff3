package org.tierlight.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.Rules;
import org.tierlight.ingest.statement.TradeStatement;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.HsEdition;
import org.tierlight.vocabulary.Money;

class TradeExaminedTest {

  private static final Currency USD = Currency.getInstance("USD");

  @Test
  void aShipmentIsConvertedAtTheLatestRateNotAfterItsDay() {
    TradeStatement.Shipment shipment =
        shipment(
            """
            {"id": "S1", "sellerId": "a", "buyerId": "b", "hs": "5205110010", "quantity": 1.50,
             "shippedAt": "2023-12-31T23:59:59-01:00",
             "value": {"amount": 924, "currency": "EUR"}}""");

    assertThat(shipment.value()).isEqualTo(new Money(100_000, USD));
    assertThat(shipment.originalValue()).isEqualTo(new Money(92_400, Currency.getInstance("EUR")));
    assertThat(shipment.shippedAt()).isEqualTo(Instant.parse("2024-01-01T00:59:59Z"));
    assertThat(shipment.hs()).isEqualTo(new HsCode("520511", HsEdition.HS2022));
    assertThat(shipment.quantity()).isEqualByComparingTo(new BigDecimal("1.5"));
  }

  @Test
  void theReportingCurrencyNeedsNoRateAndKeepsNoOriginal() {
    TradeStatement.Shipment shipment =
        shipment(
            """
            {"sellerId": "a", "buyerId": "b", "shippedAt": "1999-01-01",
             "value": {"amount": 12.345, "currency": "USD"}}""");

    assertThat(shipment.value()).isEqualTo(new Money(1234, USD));
    assertThat(shipment.originalValue()).isNull();
    assertThat(shipment.shipmentId()).startsWith("auto-");
  }

  @Test
  void aDateIsTakenAsTodaySomewhereOnEarth() {
    assertThat(Rules.problems(Kind.SHIPMENT, shippedAt("2026-03-16"))).isEmpty();
    assertThat(Rules.problems(Kind.SHIPMENT, shippedAt("2026-03-17"))).isNotEmpty();
  }

  @Test
  void linksAreDeclaredAndEnded() {
    assertThat(
            Rules.statement(
                Kind.SHIPMENT,
                """
                {"type": "link-declared", "sellerId": "a", "buyerId": "b", "hs": ["52"],
                 "since": "2025-01-01"}"""))
        .isInstanceOf(TradeStatement.Link.class);
    assertThat(
            Rules.statement(
                Kind.SHIPMENT,
                """
                {"type": "LINK_TERMINATED", "sellerId": "a", "buyerId": "b",
                 "terminatedAt": "2025-01-01", "document": "letter"}"""))
        .isInstanceOf(TradeStatement.Termination.class);
  }

  private static String shippedAt(String date) {
    return "{\"sellerId\": \"a\", \"buyerId\": \"b\", \"shippedAt\": \"" + date + "\"}";
  }

  private static TradeStatement.Shipment shipment(String json) {
    return (TradeStatement.Shipment) Rules.statement(Kind.SHIPMENT, json);
  }
}
