package org.tierlight.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class BrokenJsonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": Qwertyson} | line 1, column 7: has a sign or word that does not belong there, or a "
            + "field twice",
        "{\"a\": | line 1, column 6: ends too early"
      })
  void theFaultIsSaidWithoutTheText(String json, String words) {
    JacksonException fault =
        catchThrowableOfType(JacksonException.class, () -> JsonMapper.shared().readTree(json));

    assertThat(BrokenJson.words(fault)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"{} {\"Qwertyson\": 1}", "{} Qwertyson"})
  void whatGoesOnIsNotRepeated(String json) {
    JacksonException fault =
        catchThrowableOfType(JacksonException.class, () -> JsonMapper.shared().readTree(json));

    assertThat(BrokenJson.words(fault)).doesNotContain("Qwertyson", "FAIL_ON", "Source");
  }
}
