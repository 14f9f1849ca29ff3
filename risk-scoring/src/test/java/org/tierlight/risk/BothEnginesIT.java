package org.tierlight.risk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.risk.RunningService.Answer;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.SourceClass;
import tools.jackson.databind.JsonNode;

/**
 * Both engines as services side by side, on one log in which packs and figures are put in force:
 * the same certified hash after each, and scores of now within four tolerances.
 */
class BothEnginesIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<String> SUPPLIERS = List.of("mill", "brand", "other", "listed");
  private static final String RATINGS = "Country,Country_Code,Rating\nNorway,NO,5+\n";
  private static final String BETTER = "Country,Country_Code,Rating\nNorway,NO,2\n";
  private static final String LIST =
      """
      ID;Ano da ação fiscal;UF;Empregador;CNPJ/CPF;Inclusão no Cadastro de Empregadores
      2;2021;PA;Usina Inventada;11.444.777/0001-61;05/10/2022
      """;
  private static final String FIGURES =
      """
      {"version": "mine-1", "name": "Lighter inherent risk", "purpose": "For a test.", "base": "2026-1",
       "changes": [{"pointer": "/inherent/weight", "value": 0.1, "policy": true, "source": "policy, for a test"}]}
      """;

  /** Four tolerances and the last digit shown, in points. */
  private static final Offset<Double> FOUR_TOLERANCES = within(0.4 + 0.01);

  @TempDir private Path data = Path.of("");

  private Broker broker;
  private RunningService array;
  private RunningService parts;

  @BeforeEach
  void start() {
    broker = Broker.start();
    array = RunningService.on(broker.bootstrapServers(), data).awaitReady();
    parts = inParts("first");
    try (FactLog log = new FactLog(broker.bootstrapServers(), "both")) {
      log.supplier("mill", "NO", "1311", "5205", true);
      log.supplier("other", "VN", "1311", "5205", true);
      log.supplier("brand", "DE", "1410", "6109", false);
      log.named("listed", "Inventada", "BR", Map.of("registration", "11444777000161"));
      log.shipment("both-1", "mill", "brand", 70_000);
      log.shipment("both-2", "other", "brand", 30_000);
      log.shipment("both-3", "listed", "mill", 20_000);
      log.evidence("both-e", "other", SourceClass.HOTLINE, 0.4);
      log.flush();
    }
  }

  @AfterEach
  void stop() {
    parts.close();
    array.close();
    broker.close();
  }

  private RunningService inParts(String name) {
    return RunningService.on(
            broker.bootstrapServers(),
            data,
            "--tierlight.risk.engine=streams",
            "--tierlight.risk.streams.state=" + data.resolve(name))
        .awaitReady();
  }

  @Test
  void bothCertifyTheSameAfterPacksAListAndFiguresWerePutInForce() {
    String shipped = awaitBothTheSame();

    assertThat(array.post("/v1/packs", RATINGS.getBytes(UTF_8)).status()).isEqualTo(202);
    String rated = awaitBothTheSameBut(shipped);
    assertThat(certified(parts).get("positions").toString()).contains("facts.packs-0@0");

    assertThat(parts.post("/v1/packs", BETTER.getBytes(UTF_8)).status()).isEqualTo(202);
    String better = awaitBothTheSameBut(rated);

    assertThat(array.post("/v1/packs", LIST.getBytes(UTF_8)).status()).isEqualTo(202);
    String listed = awaitBothTheSameBut(better);
    assertThat(parts.risk("listed").get("legalFlag").asBoolean()).isTrue();

    assertThat(array.post("/v1/parameters", FIGURES, "ann").status()).isEqualTo(201);
    assertThat(array.post("/v1/parameters/mine-1/approve", "", "bob").status()).isEqualTo(200);
    String lighter = awaitBothTheSameBut(listed);
    assertThat(parts.risk("mill").get("parameterVersion").asString()).isEqualTo("mine-1");

    isRemembered("first", lighter);
    isRemembered("second", lighter);
  }

  /** After a restart, out of its own stores or out of those of the log. */
  private void isRemembered(String stores, String certified) {
    parts.close();
    parts = inParts(stores);
    assertThat(awaitBothTheSame()).isEqualTo(certified);
    assertThat(parts.risk("mill").get("parameterVersion").asString()).isEqualTo("mine-1");
  }

  @Test
  void nothingIsCertifiedWithoutAFileThatIsInForce() throws Exception {
    assertThat(parts.post("/v1/packs", RATINGS.getBytes(UTF_8)).status()).isEqualTo(202);
    String rated = awaitBothTheSame();
    parts.close();
    try (var files = Files.list(data.resolve("packs"))) {
      for (Path file : files.toList()) {
        Files.writeString(file, "damaged");
      }
    }
    parts = inParts("first");

    assertThat(parts.ask("/internal/certified").status()).isEqualTo(503);
    assertThat(parts.text("/readyz")).contains("Pack ituc").contains("damaged");

    assertThat(parts.post("/v1/packs", RATINGS.getBytes(UTF_8)).status()).isEqualTo(200);
    assertThat(awaitBothTheSame()).isEqualTo(rated);
  }

  private String awaitBothTheSameBut(String earlier) {
    await().atMost(PATIENCE).until(() -> !hash(array()).equals(earlier));
    return awaitBothTheSame();
  }

  /** Certified, and shown by now. */
  private String awaitBothTheSame() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(certified(parts).get("suppliers").asInt()).isEqualTo(SUPPLIERS.size());
              assertThat(hash(certified(parts))).isEqualTo(hash(array()));
            });
    await().atMost(PATIENCE).untilAsserted(() -> SUPPLIERS.forEach(this::isShownAlike));
    return hash(certified(parts));
  }

  private void isShownAlike(String supplier) {
    JsonNode one = array.risk(supplier);
    JsonNode other = parts.risk(supplier);
    for (String value : List.of("/score/low", "/score/mid", "/score/high", "/alert/strength")) {
      assertThat(other.at(value).asDouble())
          .as(supplier + value)
          .isCloseTo(one.at(value).asDouble(), FOUR_TOLERANCES);
    }
    assertThat(other.get("legalFlag")).isEqualTo(one.at("/legalFlag/raised"));
    assertThat(other.get("parameterVersion")).isEqualTo(one.get("parameterVersion"));
  }

  private JsonNode array() {
    return answered(array.post("/v1/audit/snapshots"), 201);
  }

  private static JsonNode certified(RunningService service) {
    return answered(service.ask("/internal/certified"), 200);
  }

  private static JsonNode answered(Answer answer, int status) {
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
    return answer.body();
  }

  private static String hash(JsonNode certificate) {
    return certificate.get("sha256").asString();
  }
}
