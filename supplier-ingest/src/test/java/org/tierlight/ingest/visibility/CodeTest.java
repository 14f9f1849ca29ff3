package org.tierlight.ingest.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7",
        "-12.50",
        "2026-03-01",
        "2026-03-01T10:00:00+01:00",
        "L-2026-07/b",
        "KGM",
        "CN",
        "true",
        "urn:epc:id:pgln:4012345.00001",
        "https://mill.example/lots/a",
        "geo:47.5,11.1",
        "0.1234567890",
        "01.02.2026",
        "01022026",
        "09011100",
        "0000012345",
        "036000291452",
        "0614141000005",
        "00614141000005",
        "(01)09506000134352",
        "(00)006141411234567890",
        "006141411234567890"
      })
  void numbersTimesUnitsAndLinksAre(String text) {
    assertThat(Code.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada",
        "ADAH",
        "Ada Example",
        "lot 7",
        "worker Ada, born 1987",
        "ada@mill7.example",
        "mailto:ada7",
        "urn:person:7",
        "TEL:5550100",
        "+880-1712-345678",
        "+(49)171-1234567",
        "01711234567",
        "0171-1234567",
        "0171/123.45.67",
        "(0171)1234567",
        "(02)12345678",
        "0(171)1234567",
        "0614141000006",
        "008801712345678",
        "00-49-171-1234567",
        "李娜",
        "ada:lovelace"
      })
  void wordsAndWhatReachesAPersonAreNot(String text) {
    assertThat(Code.is(text)).isFalse();
  }

  @Test
  void whatIsVeryLongIsNone() {
    assertThat(Code.is("7".repeat(2_000))).isTrue();
    assertThat(Code.is("7".repeat(2_001))).isFalse();
  }
}
