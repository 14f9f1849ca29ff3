package org.tierlight.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;

class IdentityFormTest {

  @Test
  void aRecordIsNotMergedIntoItselfAndNothingIsSaidOfSellers() {
    Value itself =
        new Value.Fields(
            Map.of(
                "record", new Value.Text("a"),
                "into", new Value.Text("a"),
                "reason", new Value.Text("one mill")));

    assertThatThrownBy(() -> IdentityForm.two(itself, "into"))
        .isInstanceOfSatisfying(
            Unanswerable.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.SAME_SUPPLIER));
  }

  @Test
  void aReasonNamesNobodyByMailOrPhone() {
    Value body =
        new Value.Fields(
            Map.of(
                "record", new Value.Text("a"),
                "reason", new Value.Text("Jane said so, jane@mill.example")));

    assertThatThrownBy(() -> IdentityForm.one(body))
        .isInstanceOfSatisfying(
            Unanswerable.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.PERSON_DATA));
  }
}
