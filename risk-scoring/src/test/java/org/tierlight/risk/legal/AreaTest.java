package org.tierlight.risk.legal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.risk.connection.Words;

/** A place is found by its code, and is never named twice. */
class AreaTest {

  @ParameterizedTest
  @CsvSource({"CN, China (CN)", "chn, China (CN)", "CN-XJ, CN-XJ", "CN-65, CN-XJ"})
  void aPlaceIsCalledByItsNameAndItsCodeOnce(String code, String called) {
    Area area = Area.ofCode(code).orElseThrow();

    assertThat(area.called()).isEqualTo(called);
    assertThat(Words.placed("A mill", area))
        .isEqualTo("A mill was described as working in %s.".formatted(called));
  }

  @Test
  void aNamedRegionIsCalledByBoth() {
    assertThat(Area.ofCode("CN-XJ", "Xinjiang").orElseThrow().called())
        .isEqualTo("Xinjiang (CN-XJ)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CN-ZZ", "US-ZZ", "QQ", "Xinjiang", ""})
  void whatIsNoPlaceIsNone(String code) {
    assertThat(Area.ofCode(code)).isEmpty();
  }
}
