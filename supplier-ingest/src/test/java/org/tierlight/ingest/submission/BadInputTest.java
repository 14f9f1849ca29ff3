package org.tierlight.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.Rules.messages;
import static org.tierlight.ingest.Rules.problems;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which input can be bad, with its code and its place. */
class BadInputTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"name": "A", "country": "Atlantis"}                      | UNKNOWN_COUNTRY /country
          {"name": "A", "country": "Korea"}                         | UNKNOWN_COUNTRY /country
          {"name": 5}                                               | WRONG_TYPE /name
          {"country": "CN"}                                         | MISSING_FIELD /name
          {"name": "   "}                                           | MISSING_FIELD /name
          {"name": null}                                            | MISSING_FIELD /name
          {"name": "A", "owner": "x"}                               | UNKNOWN_FIELD /owner
          {"name": "A", "http://a/b": "x"}                               | UNKNOWN_FIELD /http:~1~1a~1b
          {"name": "A", "name": "B"}                                | DUPLICATE_FIELD /name
          {"name": "A", "id": "no spaces"}                          | MALFORMED_ID /id
          {"name": "A", "identifiers": {"lei": "5493001KJTIIGC8Y1R13"}} | BAD_IDENTIFIER /identifiers/lei
          {"name": "A", "identifiers": {"gln": "5410000000018"}}    | BAD_IDENTIFIER /identifiers/gln
          {"name": "A", "identifiers": {"osId": "CN2021250D1DTN8"}} | BAD_IDENTIFIER /identifiers/osId
          {"name": "A", "identifiers": {"imo": "9074728"}}          | BAD_IDENTIFIER /identifiers/imo
          {"name": "A", "identifiers": {"passport": "1"}}           | UNKNOWN_FIELD /identifiers/passport
          {"name": "&&"}                                            | BAD_CHARACTER /name
          {"name": "😀"}                                            | BAD_CHARACTER /name
          {"name": "A", "Jane Doe": "1"}                            | UNKNOWN_FIELD
          {"name": "A", "identifiers": {"jane@x.org": "1"}}         | UNKNOWN_FIELD /identifiers
          {"name": "A", "identifiers": []}                          | WRONG_TYPE /identifiers
          {"name": "A", "region": "CN-XJ", "country": "IN"}         | REGION_ELSEWHERE /country
          {"name": "A", "region": "Xinjiang"}                       | UNKNOWN_REGION /region
          {"name": "A", "region": "CN-ZZ", "country": "CN"}         | UNKNOWN_REGION /region
          {"name": "A", "region": "US-ZZ"}                          | UNKNOWN_REGION /region
          {"name": "A", "region": "HK-1", "country": "HK"}          | UNKNOWN_REGION /region
          {"name": "A", "isic": ["13", "9999"]}                     | UNKNOWN_ISIC /isic/1
          {"name": "A", "isic": [13]}                               | WRONG_TYPE /isic/0
          {"name": "A", "hs": ["5205", "7777"]}                     | UNKNOWN_HS /hs/1
          {"name": "A", "hs": "cotton"}                             | UNKNOWN_HS /hs
          {"name": "A", "hs": ["854140"]}                           | UNKNOWN_HS /hs/0
          {"name": "A", "hs": ["0101"], "hsEdition": "HS2012"}      | UNKNOWN_CODE /hsEdition
          {"name": "A", "coordinates": {"latitude": 91, "longitude": 0}} | OUT_OF_RANGE /coordinates/latitude
          {"name": "A", "coordinates": {"latitude": 9}}             | MISSING_FIELD /coordinates/longitude
          {"name": "A", "primaryProducer": "maybe"}                 | WRONG_TYPE /primaryProducer
          {"name": "A", "disclosure": "PROMISED"}                   | UNKNOWN_CODE /disclosure
          {"name": "A", "declaredPurchases": {"amount": -1, "currency": "USD"}} | NEGATIVE_AMOUNT /declaredPurchases/amount
          {"name": "A\\u0000"}                                      | BAD_CHARACTER /name
          {"name": "A\\ud800"}                                      | BAD_CHARACTER /name
          {"name": "A" | MALFORMED_JSON
          {"name": "A"} {} | MALFORMED_JSON
          {'name': 'A'} | MALFORMED_JSON
          {"name": NaN} | MALFORMED_JSON
          [] | WRONG_TYPE
          "A" | WRONG_TYPE
          null | WRONG_TYPE
          """)
  void aBadSupplierIsRefusedWithCodeAndPointer(String json, String problem) {
    assertThat(problems(Kind.SUPPLIER, json))
        .singleElement()
        .asString()
        .startsWith(problem.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"name": "A", "country": "Atlantis"} | 'Atlantis' is no country
          {"name": "A", "country": "1 Main St, Ulm"} | is no country
          {"name": "A", "region": "CN-ZZ"}     | CN-XJ
          {"name": "A", "region": "HK-1"}      | HK has no regions there
          """)
  void anUnknownPlaceIsAnsweredWithWhatToLookForOrToSend(String json, String words) {
    assertThat(messages(Kind.SUPPLIER, json)).singleElement().asString().contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "sellerId": "b"                                     | SELF_SUPPLY /buyerId
          "sellerId": null                                    | MISSING_FIELD /sellerId
          "hs": "999998"                                      | UNKNOWN_HS /hs
          "hs": 5205                                          | WRONG_TYPE /hs
          "quantity": "many"                                  | WRONG_TYPE /quantity
          "quantity": -1                                      | OUT_OF_RANGE /quantity
          "quantity": 1e999999999                             | OUT_OF_RANGE /quantity
          "quantity": 1e-999999999                            | OUT_OF_RANGE /quantity
          "value": {"amount": -0.01, "currency": "USD"}       | NEGATIVE_AMOUNT /value/amount
          "value": {"amount": 1, "currency": "ZZZ"}           | UNKNOWN_CURRENCY /value/currency
          "value": {"amount": 1, "currency": "XAU"}           | UNKNOWN_CURRENCY /value/currency
          "value": {"amount": 1}                              | MISSING_FIELD /value/currency
          "value": {"amount": "1", "currency": "USD"}         | WRONG_TYPE /value/amount
          "value": {"amount": 1e20, "currency": "USD"}        | OUT_OF_RANGE /value/amount
          "value": {"amount": 1e12, "currency": "USD"}        | OUT_OF_RANGE /value/amount
          "value": 100                                        | WRONG_TYPE /value
          "shippedAt": "2026-03-17"                           | FUTURE_DATE /shippedAt
          "shippedAt": "2062-01-01T00:00:00Z"                 | FUTURE_DATE /shippedAt
          "shippedAt": "1066-01-01"                           | OUT_OF_RANGE /shippedAt
          "shippedAt": "yesterday"                            | BAD_DATE /shippedAt
          "shippedAt": "2026-02-30"                           | BAD_DATE /shippedAt
          "shippedAt": "2026-02-03T10:00:00"                  | BAD_DATE /shippedAt
          "type": "BARTER"                                    | UNKNOWN_CODE /type
          "note": "x"                                         | UNKNOWN_FIELD /note
          """)
  void aBadShipmentIsRefusedWithCodeAndPointer(String field, String problem) {
    String name = field.strip().substring(1, field.strip().indexOf('"', 1));
    String rest =
        """
        {"sellerId": "a", "buyerId": "b", "shippedAt": "2026-03-01", %s}"""
            .formatted(field.strip());
    String json =
        List.of("sellerId", "shippedAt").contains(name)
            ? rest.replaceFirst("\"" + name + "\": \"[^\"]*\", ", "")
            : rest;

    assertThat(problems(Kind.SHIPMENT, json)).containsExactly(problem.strip());
  }

  @Test
  void anEarlierDayThanTheFirstRateHasNoRate() {
    String json =
        """
        {"sellerId": "a", "buyerId": "b", "shippedAt": "2001-03-01",
         "value": {"amount": 1, "currency": "EUR"}}""";

    assertThat(problems(Kind.SHIPMENT, json)).containsExactly("NO_RATE /value/currency");
  }

  @Test
  void allProblemsAreToldAtOnce() {
    String json =
        """
        {"sellerId": "a b", "buyerId": 7, "hs": "x", "value": {"amount": -1, "currency": "?"},
         "shippedAt": "2099-01-01", "secret": true}""";

    assertThat(problems(Kind.SHIPMENT, json))
        .containsExactlyInAnyOrder(
            "UNKNOWN_FIELD /secret",
            "MALFORMED_ID /sellerId",
            "WRONG_TYPE /buyerId",
            "UNKNOWN_HS /hs",
            "NEGATIVE_AMOUNT /value/amount",
            "UNKNOWN_CURRENCY /value/currency",
            "FUTURE_DATE /shippedAt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"type": "LINK_DECLARED", "sellerId": "a", "buyerId": "b"}                       | MISSING_FIELD /since
          {"type": "LINK_DECLARED", "sellerId": "a", "buyerId": "a", "since": "2026-01-01"} | SELF_SUPPLY /buyerId
          {"type": "LINK_TERMINATED", "sellerId": "a", "buyerId": "b", "terminatedAt": "2026-01-01"} | MISSING_FIELD /document
          {"type": "LINK_TERMINATED", "sellerId": "a", "buyerId": "b", "terminatedAt": "2027-01-01", "document": "d"} | FUTURE_DATE /terminatedAt
          """)
  void aBadLinkIsRefused(String json, String problem) {
    assertThat(problems(Kind.SHIPMENT, json)).containsExactly(problem.strip());
  }

  @Test
  void depthIsBounded() {
    String json = "{\"name\": " + "[".repeat(40) + "]".repeat(40) + "}";

    assertThat(problems(Kind.SUPPLIER, json)).singleElement().asString().startsWith("TOO_DEEP");
  }

  @Test
  void aDepthOfAHundredThousandIsRefusedWithoutAnOverflow() {
    assertThat(problems(Kind.SUPPLIER, "[".repeat(100_000)))
        .singleElement()
        .asString()
        .startsWith("TOO_DEEP");
  }

  @Test
  void aNumberOfAMillionDigitsIsRefused() {
    assertThat(problems(Kind.SUPPLIER, "{\"name\": " + "9".repeat(1_000_000) + "}"))
        .containsExactly("TOO_LONG ");
  }

  @Test
  void aNameThatTurnsTheTextAroundItIsRefused() {
    assertThat(problems(Kind.SUPPLIER, "{\"name\": \"Mill \\u202egnipS\"}"))
        .contains("BAD_CHARACTER /name");
  }

  @Test
  void aLongNameIsRefusedAndNotRepeated() {
    assertThat(problems(Kind.SUPPLIER, "{\"name\": \"" + "x".repeat(400) + "\"}"))
        .containsExactly("TOO_LONG /name");
  }
}
