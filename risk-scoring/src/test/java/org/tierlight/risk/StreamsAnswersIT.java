package org.tierlight.risk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.risk.RunningService.Answer;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.SourceClass;
import tools.jackson.databind.JsonNode;

/**
 * What the engine in parts answers over HTTP, and that it says so of all else: half an answer would
 * read as "no risk".
 */
class StreamsAnswersIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Every other endpoint is refused, those to come as well. */
  private static final Set<String> ANSWERED =
      Set.of(
          "GET /livez",
          "GET /readyz",
          "GET /v1/suppliers/{id}/risk",
          "GET /v1/suppliers/{id}/risk/diff",
          "GET /v1/indicators",
          "GET /v1/packs",
          "POST /v1/packs",
          "GET /v1/packs/{name}",
          "GET /v1/parameters",
          "POST /v1/parameters",
          "GET /v1/parameters/{version}",
          "POST /v1/parameters/{version}/approve",
          "GET /internal/suppliers/{id}/risk",
          "GET /internal/certified");

  private static final Broker BROKER = Broker.start();
  private static final FactLog LOG = new FactLog(BROKER.bootstrapServers(), "parts-http");
  private static final RunningService SERVICE = started(DataFolder.fresh());

  private static RunningService started(Path data) {
    return RunningService.on(
        BROKER.bootstrapServers(),
        data,
        "--tierlight.risk.engine=streams",
        "--tierlight.risk.streams.state=" + data.resolve("stores"));
  }

  @BeforeAll
  static void aFarmAMillAndABrand() {
    LOG.supplier("parts-farm", "UZ", "0116", "5201", true);
    LOG.supplier("parts-mill", "VN", "1311", "5205", false);
    LOG.supplier("parts-other", "VN", "1311", "5205", true);
    LOG.supplier("parts-brand", "DE", "1410", "6109", false);
    LOG.shipment("parts-s1", "parts-farm", "parts-mill", 70_000);
    LOG.shipment("parts-s2", "parts-mill", "parts-brand", 30_000);
    LOG.evidence("parts-e1", "parts-farm", SourceClass.VERIFIED, 0.8);
    LOG.flush();
    SERVICE.awaitReady();
    await()
        .atMost(PATIENCE)
        .until(() -> SERVICE.risk("parts-brand").at("/alert/strength").asDouble() > 0);
  }

  @AfterAll
  static void close() {
    SERVICE.close();
    LOG.close();
    BROKER.close();
  }

  @Test
  void whatNeedsTheWholeNetworkIsRefusedWithWhatToDoInstead() {
    SortedSet<String> refused = SERVICE.endpoints();
    assertThat(refused).containsAll(ANSWERED);
    refused.removeAll(ANSWERED);

    assertThat(refused)
        .contains(
            "GET /v1/suppliers/{id}/exposures",
            "GET /v1/suppliers/{id}/risk/through",
            "GET /v1/suppliers/{id}/risk/history",
            "GET /v1/inquiries/plan",
            "GET /v1/audit/snapshots",
            "POST /v1/audit/snapshots",
            "POST /v1/scenarios",
            "GET /v1/packs/matches",
            "POST /v1/packs/matches/{id}/decision",
            "GET /v1/parameters/{version}/effect")
        .allSatisfy(endpoint -> assertRefused(asked(endpoint)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/suppliers/parts-brand/exposures?maxTier=2",
        "/v1/suppliers/parts-brand/exposures?validAt=2026-01-01",
        "/v1/suppliers/parts-brand/risk/through?supplier=parts-farm",
        "/v1/suppliers/parts-brand/risk?perspective=UFLPA",
        "/v1/inquiries/plan?budget=1"
      })
  void aQuestionThatTheOtherEngineAnswersIsRefused(String path) {
    assertRefused(SERVICE.ask(path));
  }

  private static Answer asked(String endpoint) {
    String path =
        endpoint
            .substring(endpoint.indexOf(' ') + 1)
            .replace("{version}", "2026-1-uflpa")
            .replace("{id}", "parts-brand");
    return endpoint.startsWith("GET ") ? SERVICE.ask(path) : SERVICE.post(path, "{}");
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(501);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.body().get("type").asString()).isEqualTo("/problems/not-in-this-engine");
    assertThat(answer.body().get("detail").asString())
        .contains("GET /v1/suppliers/{id}/risk with validAt", "tierlight.risk.engine=array");
    assertThat(answer.body().get("traceId").asString()).hasSize(32);
  }

  @Test
  void theScoreOfNowIsShownAndLeftUnexplained() {
    JsonNode risk = answered("/v1/suppliers/parts-brand/risk");

    assertThat(risk.at("/score/mid").asDouble()).isPositive();
    assertThat(risk.get("contributions")).isEmpty();
    assertThat(risk.get("unexplained")).isEqualTo(risk.at("/score/mid"));
    assertThat(risk.at("/own/inherent/mid").asDouble()).isPositive();
    assertThat(answered("/internal/suppliers/parts-brand/risk").get("score"))
        .isEqualTo(risk.get("score"));
  }

  /** What the problem advises: four tolerances and the last digit of both, in points. */
  @Test
  void outOfTheLogTheSameScoreIsExplained() {
    JsonNode risk = answered("/v1/suppliers/parts-brand/risk?validAt=" + Instant.now());

    assertThat(risk.at("/score/mid").asDouble())
        .isCloseTo(SERVICE.risk("parts-brand").at("/score/mid").asDouble(), within(0.4 + 0.01));
    assertThat(risk.get("contributions").toString()).contains("parts-e1");
    JsonNode eyes =
        answered("/v1/suppliers/parts-brand/risk?perspective=uflpa&knownAt=" + Instant.now());
    assertThat(eyes.get("parameterVersion").asString()).isEqualTo("2026-1-uflpa");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/livez",
        "/readyz",
        "/v1/indicators?country=UZ",
        "/v1/packs",
        "/v1/parameters",
        "/v1/parameters/2026-1-uflpa",
        "/internal/certified"
      })
  void whatNeedsNoNetworkIsAnswered(String path) {
    answered(path);
  }

  @Test
  void readinessSaysThatNoListsAreHeldAgainstSuppliers() {
    assertThat(answered("/readyz").get("reasons").toString())
        .contains("none holds official lists against suppliers");
  }

  @Test
  void readinessSaysThatMergedRecordsAreNotOne() {
    assertThat(answered("/readyz").get("reasons").toString())
        .contains("go on scoring each by itself");
  }

  @Test
  void anOfficialListIsRefusedBeforeItIsInForce() {
    byte[] list =
        """
        ID;Ano da ação fiscal;UF;Empregador;CNPJ/CPF;Inclusão no Cadastro de Empregadores
        1;2021;PA;Fazenda Fictícia Ltda;11.222.333/0001-81;05/10/2022
        """
            .getBytes(UTF_8);

    Answer refused = SERVICE.post("/v1/packs", list);

    assertThat(refused.status()).isEqualTo(501);
    assertThat(refused.body().get("type").asString()).isEqualTo("/problems/not-in-this-engine");
    assertThat(refused.body().get("detail").asString()).contains("official list");
    assertThat(answered("/v1/packs").get("items")).isEmpty();
  }

  @Test
  void twoMomentsAreCompared() {
    Instant then = Instant.now();
    LOG.evidence("parts-e2", "parts-other", SourceClass.CIVIL_SOCIETY, 0.9);
    LOG.flush();

    JsonNode diff = answered("/v1/suppliers/parts-other/risk/diff?from=" + then);

    assertThat(diff.get("difference").asDouble()).isPositive();
    assertThat(diff.at("/changes/0/item").asString()).isEqualTo("parts-e2");
  }

  @Test
  void anUnknownSupplierIsUnknownHereToo() {
    assertThat(SERVICE.ask("/v1/suppliers/parts-nobody/risk").status()).isEqualTo(404);
    assertThat(SERVICE.ask("/v1/suppliers/parts-brand/risk?perspective=x").status()).isEqualTo(400);
  }

  private static JsonNode answered(String path) {
    Answer answer = SERVICE.ask(path);
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    return answer.body();
  }
}
