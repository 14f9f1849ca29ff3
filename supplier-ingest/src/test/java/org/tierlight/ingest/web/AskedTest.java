package org.tierlight.ingest.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AskedTest {

  @ParameterizedTest
  @EnumSource
  void columnsAreMappedOnlyWhereThereAreSome(Format format) {
    Asked mapped = new Asked(false, Map.of("Firma", "name"));

    assertThatCode(() -> new Asked(true, Map.of()).checkFits(format)).doesNotThrowAnyException();
    switch (format) {
      case TABLE, WORKBOOK ->
          assertThatCode(() -> mapped.checkFits(format)).doesNotThrowAnyException();
      case JSON, LINES, EVENT, EVENTS ->
          assertThatThrownBy(() -> mapped.checkFits(format)).isInstanceOf(Unanswerable.class);
    }
  }
}
