package org.tierlight.risk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no scenario, and what is told about it: all that is wrong, at once. */
class ScenarioRefusalIT {

  private static final SmallChain CHAIN = SmallChain.started();

  @AfterAll
  static void close() {
    CHAIN.close();
  }

  @Test
  void everythingThatIsWrongIsNamedAtOnce() {
    RunningService.Answer answer =
        CHAIN
            .service()
            .post(
                "/v1/scenarios",
                SmallChain.scenario(
                    """
                    {'kind': 'FORGET_SUPPLIER'},
                    {'kind': 'MOVE_SHARE', 'buyer': 'wi-brand', 'from': '?', 'to': 'wi-other',
                     'share': 40, 'sure': true},
                    {'kind': 'DISCLOSE_TIER', 'supplier': 'wi-other', 'upstream': []},
                    {'kind': 'CHANGE_PARAMETERS',
                     'figures': [{'pointer': '/no/such', 'value': 1}]},
                    7
                    """));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.body().get("problems").findValuesAsString("pointer"))
        .contains(
            "/edits/0/kind",
            "/edits/1/from",
            "/edits/1/share",
            "/edits/1/sure",
            "/edits/2/upstream",
            "/edits/3/figures/0/pointer",
            "/edits/4");
  }

  @Test
  void anEditThatDoesNotFitTheFactsIsNamed() {
    RunningService.Answer answer =
        CHAIN
            .service()
            .post(
                "/v1/scenarios",
                SmallChain.scenario(
                    "{'kind': 'DROP_SUPPLIER', 'buyer': 'wi-brand', 'supplier': 'wi-farm'},"
                        + "{'kind': 'WITHDRAW_EVIDENCE', 'supplier': 'wi-nobody', 'item': 'x'}"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().get("problems").findValuesAsString("pointer"))
        .containsExactly("/edits/0/supplier", "/edits/1/supplier");
    assertThat(answer.body().at("/problems/0/code").asString()).isEqualTo("NO_TRADE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"supplierIds\": []}",
        "{\"supplierIds\": [\"wi-brand\"]}",
        "{\"supplierIds\": [\"wi-brand\"], \"edits\": [], \"edits\": []}",
        "{\"supplierIds\": [\"wi-nobody\"], \"edits\": []}"
      })
  void aBodyThatIsNoScenarioIsRefused(String body) {
    assertThat(CHAIN.service().post("/v1/scenarios", body).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          'observedAt': '0000-01-01'     | /observedAt OUT_OF_RANGE
          'observedAt': '1900-01-01'     | /observedAt OUT_OF_RANGE
          'observedAt': '9999-01-01'     | /observedAt FUTURE_DATE
          'observedAt': 'yesterday'      | /observedAt BAD_DATE
          'source': 'a\\u0000b'         | /source BAD_CHARACTER
          'source': 'a\\u202eb'         | /source BAD_CHARACTER
          'source': 'a <b> c'            | /source BAD_CHARACTER
          'id': 'пункт'                  | /id BAD_CHARACTER
          'id': 'wi-e2'                  | /id KNOWN_EVIDENCE
          'strength': 1.5                | /strength OUT_OF_RANGE
          """)
  void supposedEvidenceKeepsToTheRulesOfEvidence(String field, String problem) {
    String strength = field.startsWith("'strength'") ? "" : "'strength': 0.5, ";
    RunningService.Answer answer =
        CHAIN
            .service()
            .post(
                "/v1/scenarios",
                SmallChain.scenario(
                    "{'kind': 'ADD_EVIDENCE', 'supplier': 'wi-other', 'sourceClass': 'VERIFIED',"
                        + " 'indicator': 'DEBT_BONDAGE', "
                        + strength
                        + field
                        + "}"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(problems(answer)).containsExactly("/edits/0" + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          'region': 'CN-ZZ'              | /region UNKNOWN_REGION  | CN-XJ
          'region': 'US-ZZ'              | /region UNKNOWN_REGION  | US-CA
          'isic': ['13', '9999']         | /isic/1 UNKNOWN_ISIC    | ISIC
          'name': 'a\\u202eb'           | /name BAD_CHARACTER     | leave
          """)
  void aSupposedSupplierKeepsToTheRulesOfSuppliers(String field, String problem, String hint) {
    RunningService.Answer answer =
        CHAIN
            .service()
            .post(
                "/v1/scenarios",
                SmallChain.scenario(
                    "{'kind': 'SUPPOSE_SUPPLIER', 'supplier': 'wi-new', " + field + "}"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(problems(answer)).containsExactly("/edits/0" + problem);
    assertThat(answer.body().at("/problems/0/hint").asString()).contains(hint);
  }

  @Test
  void aBodyInUtf16OrOneThatSaysItIsPackedIsRefused() {
    byte[] sixteen = SmallChain.scenario("").getBytes(StandardCharsets.UTF_16);
    RunningService.Answer answer =
        CHAIN.service().post("/v1/scenarios", sixteen, "application/json");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().at("/problems/0/code").asString()).isEqualTo("NOT_UTF8");
    RunningService.Answer packed =
        CHAIN.service().postPacked("/v1/scenarios", SmallChain.scenario(""));
    assertThat(packed.status()).isEqualTo(415);
    assertThat(packed.body().get("detail").asString()).contains("without Content-Encoding");
  }

  @Test
  void aBodyOfAnotherTypeIsAnsweredWithTheTypeToSend() {
    RunningService.Answer answer =
        CHAIN.service().post("/v1/scenarios", "{}".getBytes(UTF_8), "text/plain");

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.body().get("detail").asString())
        .isEqualTo("Send the body as application/json, named in the header Content-Type.");
  }

  @ParameterizedTest
  @CsvSource({"50, 200", "51, 400"})
  void editsAreLimited(int count, int status) {
    String edit =
        "{'kind': 'MOVE_SHARE', 'buyer': 'wi-brand', 'from': 'wi-mill', 'to': 'wi-other',"
            + " 'share': 0.1}";

    assertThat(
            CHAIN
                .service()
                .post(
                    "/v1/scenarios",
                    SmallChain.scenario(String.join(",", Collections.nCopies(count, edit))))
                .status())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"100, 200", "101, 400"})
  void watchedSuppliersAreLimited(int count, int status) {
    String ids = String.join(",", Collections.nCopies(count, "\"wi-mill\""));

    assertThat(
            CHAIN
                .service()
                .post("/v1/scenarios", "{\"supplierIds\": [" + ids + "], \"edits\": []}")
                .status())
        .isEqualTo(status);
  }

  private static List<String> problems(RunningService.Answer answer) {
    return answer.body().get("problems").values().stream()
        .map(it -> it.get("pointer").asString() + " " + it.get("code").asString())
        .toList();
  }
}
