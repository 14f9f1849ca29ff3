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
        "geo:47.5,11.1"
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
        "TEL:5550100",
        "+880-1712-345678",
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
