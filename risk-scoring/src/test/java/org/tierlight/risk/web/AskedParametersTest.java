package org.tierlight.risk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedParametersTest {

  private static final Method RISK = method(RiskController.class, "risk");
  private static final Method EXPOSURES = method(ExposuresController.class, "exposures");
  private static final Method INDICATORS = method(IndicatorsController.class, "indicators");
  private static final Method OFFER = method(PacksController.class, "offer");
  private static final Method CERTIFY = method(SnapshotsController.class, "certify");

  @ParameterizedTest
  @CsvSource({
    "validat=2026-01-01, UNKNOWN_PARAMETER, /validat",
    "validAt=, EMPTY_PARAMETER, /validAt",
    "validAt, EMPTY_PARAMETER, /validAt",
    "validAt=%20, EMPTY_PARAMETER, /validAt",
    "validAt=2026-01-01&validAt=2026-01-01, REPEATED_PARAMETER, /validAt",
    "validAt=2026-01-01&%76alidAt=2026-01-01, REPEATED_PARAMETER, /validAt",
    "=x, UNKNOWN_PARAMETER, /",
    "%=x, UNKNOWN_PARAMETER, /%"
  })
  void whatNobodyReadsOrSaysNothingIsNamed(String query, String code, String pointer) {
    assertThat(AskedParameters.problems(RISK, query))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.code()).isEqualTo(code);
              assertThat(it.pointer()).isEqualTo(pointer);
            });
  }

  @Test
  void anUnknownParameterIsAnsweredWithThoseThereAre() {
    assertThat(AskedParameters.problems(RISK, "validat=x"))
        .extracting(FieldProblem::hint)
        .containsExactly("known are knownAt, perspective, validAt");
    assertThat(AskedParameters.problems(CERTIFY, "x=1"))
        .extracting(FieldProblem::hint)
        .containsExactly("there are none");
  }

  @Test
  void theFieldsOfAQuestionAreItsParameters() {
    assertThat(AskedParameters.problems(EXPOSURES, "list=a&region=b&maxTier=1&knownAt=c"))
        .isEmpty();
    assertThat(AskedParameters.problems(EXPOSURES, "maxtier=3")).hasSize(1);
  }

  @Test
  void aListMayBeSentInParts() {
    assertThat(AskedParameters.problems(INDICATORS, "hs=5201&hs=5205&country=CN")).isEmpty();
    assertThat(AskedParameters.problems(INDICATORS, "country=CN&country=VN")).hasSize(1);
  }

  @Test
  void aMethodMayReadItsQueryItself() {
    assertThat(AskedParameters.problems(OFFER, "dryRun=true")).isEmpty();
    assertThat(AskedParameters.problems(OFFER, "dryrun=true")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&", "validAt=2026-01-01&", "knownAt=2026-01-01&perspective=UFLPA"})
  void whatIsReadIsFine(String query) {
    assertThat(AskedParameters.problems(RISK, query)).isEmpty();
    assertThat(AskedParameters.problems(RISK, null)).isEmpty();
  }

  private static Method method(Class<?> controller, String name) {
    return Stream.of(controller.getDeclaredMethods())
        .filter(method -> method.getName().equals(name) && !method.isSynthetic())
        .findFirst()
        .orElseThrow();
  }
}
