package org.tierlight.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.tierlight.ingest.problem.Problem;
import org.tierlight.ingest.problem.ProblemCode;
import org.tierlight.vocabulary.Country;
import org.tierlight.vocabulary.CountryNames;
import org.tierlight.vocabulary.SupplierId;

class ParametersTest {

  private static final CountryNames COUNTRIES = CountryNames.shipped();

  private static Parameters sent(String... values) {
    return Parameters.of(Map.of("it", values), Set.of("it", "other"));
  }

  private static void assertRefused(ThrowingCallable asked, ProblemCode code) {
    assertThatThrownBy(asked)
        .isInstanceOfSatisfying(
            Unanswerable.class,
            refused -> {
              assertThat(refused.type()).isEqualTo(ProblemType.BAD_REQUEST);
              assertThat(refused.problems()).extracting(Problem::code).containsExactly(code);
            });
  }

  @Test
  void aCountryIsReadByCodeAndByName() {
    assertThat(sent("TR").country("it", COUNTRIES)).contains(new Country("TR"));
    assertThat(sent("tr").country("it", COUNTRIES)).contains(new Country("TR"));
    assertThat(sent("Turkey").country("it", COUNTRIES)).contains(new Country("TR"));
    assertThat(sent("TR").country("other", COUNTRIES)).isEmpty();
  }

  @Test
  void aFilterThatSaysNothingIsRefusedRatherThanPassedOver() {
    assertRefused(
        () -> Parameters.of(Map.of("contry", new String[] {"TR"}), Set.of("country")),
        ProblemCode.UNKNOWN_PARAMETER);
    assertRefused(() -> sent("Nowhere").country("it", COUNTRIES), ProblemCode.UNKNOWN_COUNTRY);
    assertRefused(() -> sent("TR", "CN").country("it", COUNTRIES), ProblemCode.UNKNOWN_PARAMETER);
    assertRefused(() -> sent("").text("it"), ProblemCode.UNKNOWN_PARAMETER);
    assertRefused(() -> sent("no id!").supplier("it"), ProblemCode.MALFORMED_ID);
    assertThat(sent("a-1").supplier("it")).contains(new SupplierId("a-1"));
  }

  @Test
  void aNumberLiesInItsRange() {
    assertThat(sent("7").whole("it", 5, 1, 50)).isEqualTo(7);
    assertThat(sent("7").whole("other", 5, 1, 50)).isEqualTo(5);
    assertRefused(() -> sent("51").whole("it", 5, 1, 50), ProblemCode.OUT_OF_RANGE);
    assertRefused(() -> sent("1.5").whole("it", 5, 1, 50), ProblemCode.OUT_OF_RANGE);
    assertRefused(() -> sent("NaN").number("it", 0.9, 0, 1), ProblemCode.OUT_OF_RANGE);
  }

  @Test
  void wholeBoundsAreSaidWithoutAPoint() {
    assertThat(catchThrowableOfType(Unanswerable.class, () -> sent("51").whole("it", 5, 1, 50)))
        .satisfies(
            refused ->
                assertThat(refused.problems().getFirst().message())
                    .isEqualTo("it must lie from 1 to 50"));
  }
}
