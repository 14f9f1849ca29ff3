package org.tierlight.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyLimitFilterTest {

  @ParameterizedTest
  @CsvSource({
    "/v1/suppliers, true, true",
    "/v1/shipments, true, true",
    "/v1/evidence, true, true",
    "/v1/grievances, false, true",
    "/v1/epcis/capture, false, false",
    "/v1/quarantine/{id}/replay, false, false",
    "/v1/match, false, false"
  })
  void whoeverSendsTooMuchIsToldWhatThePathTakes(String path, boolean lines, boolean rows) {
    String advice = BodyLimitFilter.advice(path);

    assertThat(advice.contains("application/x-ndjson")).isEqualTo(lines);
    assertThat(advice.contains("text/csv")).isEqualTo(rows);
    assertThat(advice).contains("1 MiB", "Send");
  }
}
