package org.tierlight.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTimeTest {

  private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-06-30, 2026-06-30T12:00:00Z",
    "2026-06-29, 2026-06-29T23:59:59.999Z",
    "1970-01-01, 1970-01-01T23:59:59.999Z",
    "1970-01-01T00:00:00Z, 1970-01-01T00:00:00Z",
    "2026-06-30T13:30:00+02:00, 2026-06-30T11:30:00Z"
  })
  void aDateMeansTheEndOfItsDayAndTodayEndsNow(String text, Instant meant) {
    assertThat(AskedTime.of(text, NOW)).isEqualTo(new AskedTime.At(meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1969-12-31",
        "1969-12-31T23:59:59.999Z",
        "1970-01-01T00:30:00+01:00",
        "0001-01-01",
        "0000-01-01T00:00:00Z",
        "-999999999-01-01",
        "-999999999-01-01T00:00:00+18:00"
      })
  void nothingIsOlderThanTheLogCanBe(String text) {
    assertThat(AskedTime.of(text, NOW)).isEqualTo(new AskedTime.TooEarly());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-07-01",
        "2026-06-30T12:00:00.001Z",
        "+999999999-12-31",
        "+999999999-12-31T23:59:59-18:00"
      })
  void whatIsToComeIsNoPast(String text) {
    assertThat(AskedTime.of(text, NOW)).isEqualTo(new AskedTime.ToCome());
  }

  @Test
  void aTimeNeedsItsOffset() {
    assertThat(AskedTime.of("2026-01-01T00:00:00", NOW)).isEqualTo(new AskedTime.Unreadable());
    assertThat(AskedTime.of("yesterday", NOW)).isEqualTo(new AskedTime.Unreadable());
  }
}
