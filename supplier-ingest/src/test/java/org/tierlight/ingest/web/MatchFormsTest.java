package org.tierlight.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;

class MatchFormsTest {

  private final MatchForms forms = new MatchForms();

  private static Value names(int count) {
    return new Value.Items(
        IntStream.range(0, count).<Value>mapToObj(it -> new Value.Text("Mill " + it)).toList());
  }

  @Test
  void aQuestionHasAtMostTwentyNamesOfAllSorts() {
    assertThat(forms.single(question(10, 10)).aliases()).hasSize(19);
    assertThatThrownBy(() -> forms.single(question(10, 11)))
        .isInstanceOfSatisfying(
            Unanswerable.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::code)
                    .isEqualTo(List.of(ProblemCode.TOO_MANY)));
  }

  @Test
  void aBatchHasAtMostAHundredQueries() {
    assertThat(forms.batch(batch(100))).hasSize(100);
    assertThatThrownBy(() -> forms.batch(batch(101)))
        .isInstanceOfSatisfying(
            Unanswerable.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::code)
                    .isEqualTo(List.of(ProblemCode.TOO_MANY)));
  }

  @Test
  void aQueryWithoutANameIsRefusedByItsPlace() {
    Value nameless =
        new Value.Fields(
            Map.of(
                "schema",
                new Value.Text("Company"),
                "properties",
                new Value.Fields(Map.of("name", names(0)))));
    Value body = new Value.Fields(Map.of("queries", new Value.Fields(Map.of("q1", nameless))));

    assertThat(refusal(() -> forms.batch(body)))
        .isEqualTo(
            List.of(
                Problem.at(
                    "/queries/q1/properties/name",
                    ProblemCode.MISSING_FIELD,
                    "has no name in it")));
  }

  @Test
  void whatStandsBesideQueriesIsRefused() {
    Value beside =
        new Value.Fields(
            Map.of("name", new Value.Text("Mill"), "queries", new Value.Fields(Map.of())));

    assertThat(refusal(() -> forms.batch(beside)))
        .extracting(Problem::code)
        .isEqualTo(List.of(ProblemCode.UNKNOWN_FIELD));
  }

  private static List<Problem> refusal(ThrowingCallable asked) {
    return catchThrowableOfType(Unanswerable.class, asked).problems();
  }

  private static Value batch(int count) {
    Value query =
        new Value.Fields(
            Map.of(
                "schema",
                new Value.Text("Company"),
                "properties",
                new Value.Fields(Map.of("name", names(1)))));
    Map<String, Value> queries =
        IntStream.range(0, count)
            .boxed()
            .collect(Collectors.toMap(place -> "q" + place, _ -> query));
    return new Value.Fields(Map.of("queries", new Value.Fields(queries)));
  }

  private static Value question(int names, int aliases) {
    return new Value.Fields(Map.of("names", names(names), "aliases", names(aliases)));
  }
}
