package org.tierlight.gateway.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreamsTest {

  @Test
  void linesAreAStreamAndPiecesAreNot() {
    assertThat(Streams.isStream("application/x-ndjson")).isTrue();
    assertThat(Streams.isStream("application/ndjson")).isTrue();
    assertThat(Streams.isStream("application/jsonl; charset=utf-8")).isTrue();
    assertThat(Streams.isStream("Text/CSV; charset=utf-8")).isTrue();
    assertThat(Streams.isStream("application/json")).isFalse();
    assertThat(Streams.isStream("text/csv-not")).isFalse();
    assertThat(Streams.isStream("")).isFalse();
    assertThat(Streams.isStream(null)).isFalse();
  }
}
