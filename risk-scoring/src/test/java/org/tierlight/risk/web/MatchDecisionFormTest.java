package org.tierlight.risk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reason is shown to others, so it is held to the rule of all texts. */
class MatchDecisionFormTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @ParameterizedTest
  @ValueSource(strings = {"another \\u202enwot", "another\\u0007town", "another\\u0000"})
  void aReasonThatTurnsOrControlsIsRefused(String reason) {
    InvalidQuestion refused =
        catchThrowableOfType(
            InvalidQuestion.class, () -> MatchDecisionForm.read(body(reason), NOON));

    assertThat(refused.problems()).extracting(FieldProblem::code).containsExactly("BAD_CHARACTER");
  }

  @Test
  void aReasonOfTwoLinesIsOne() {
    assertThat(MatchDecisionForm.read(body("another\\ntown"), NOON).reason())
        .isEqualTo("another town");
  }

  private static byte[] body(String reason) {
    return "{\"decision\": \"NOT_SAME\", \"reason\": \"%s\"}".formatted(reason).getBytes(UTF_8);
  }
}
