package org.tierlight.risk.web;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is no JSON is answered with the cause, as supplier-ingest does. */
class StrictBodyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"a": 1, "a": 2}     | DUPLICATE_FIELD /a
          {"a": NaN}           | MALFORMED_JSON
          {"a": 1} {}          | MALFORMED_JSON
          {"a": 1              | MALFORMED_JSON
          ~~                   | MALFORMED_JSON
          """)
  void theCauseIsNamedWithItsPlace(String body, String cause) {
    assertThat(cause(body.getBytes(UTF_8))).startsWith(cause);
  }

  @Test
  void depthAndLengthAndEncodingAreCausesOfTheirOwn() {
    assertThat(cause(("[".repeat(33) + "]".repeat(33)).getBytes(UTF_8))).startsWith("TOO_DEEP");
    assertThat(cause(("1" + "0".repeat(100)).getBytes(UTF_8))).isEqualTo("TOO_LONG");
    assertThat(cause("{}".getBytes(UTF_16))).isEqualTo("NOT_UTF8");
  }

  @Test
  void whatIsJsonIsReadAsItWasSent() {
    JsonNode body =
        StrictBody.read(
            "{\"t\": \"x\", \"n\": [0.5, 1e999999999], \"f\": true, \"o\": null}".getBytes(UTF_8));

    assertThat(body.get("t").asString()).isEqualTo("x");
    assertThat(body.at("/n/0").asDouble()).isEqualTo(0.5);
    assertThat(body.at("/n/1").asDouble()).isInfinite();
    assertThat(body.get("f").asBoolean()).isTrue();
    assertThat(body.get("o").isNull()).isTrue();
  }

  private static String cause(byte[] body) {
    FieldProblem problem =
        catchThrowableOfType(InvalidQuestion.class, () -> StrictBody.read(body))
            .problems()
            .getFirst();
    assertThat(problem.hint()).isNotBlank();
    return (problem.code() + " " + problem.pointer()).strip();
  }
}
