package org.tierlight.risk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.risk.parameters.FigureProblem;
import org.tierlight.risk.parameters.Proposal;
import tools.jackson.databind.json.JsonMapper;

/** What a set says of itself is kept for good and shown to others. */
class ProposalFormTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "mine \\u202erevo", "mine\\u0007", "mine \\ud800"})
  void aTextThatTurnsOrControlsIsRefused(String text) {
    InvalidProposal refused =
        catchThrowableOfType(InvalidProposal.class, () -> read(text, "a purpose"));

    assertThat(refused.problems())
        .extracting(FigureProblem::code, FigureProblem::pointer)
        .containsExactly(tuple("BAD_CHARACTER", "/name"));
    assertThat(catchThrowableOfType(InvalidProposal.class, () -> read("mine", text)).problems())
        .extracting(FigureProblem::pointer)
        .containsExactly("/purpose");
  }

  @Test
  void aTextOfTwoLinesIsOne() {
    assertThat(read("two\\nlines", "a purpose").name()).isEqualTo("two lines");
  }

  private static Proposal read(String name, String purpose) {
    return ProposalForm.read(
        JSON.readTree(
            """
            {"version": "mine-1", "name": "%s", "purpose": "%s", "base": "2026-1", "changes": []}
            """
                .formatted(name, purpose)));
  }
}
