package org.tierlight.risk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.tierlight.risk.BrazilianList.ENTRY;
import static org.tierlight.risk.BrazilianList.HEAD;
import static org.tierlight.risk.BrazilianList.NAMED;
import static org.tierlight.risk.BrazilianList.NUMBERED;
import static org.tierlight.risk.BrazilianList.OTHER;
import static org.tierlight.risk.BrazilianList.PATIENCE;
import static org.tierlight.risk.BrazilianList.awaitStates;
import static org.tierlight.risk.BrazilianList.bring;
import static org.tierlight.risk.BrazilianList.states;
import static org.tierlight.risk.BrazilianList.tell;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.testkit.Broker;
import tools.jackson.databind.JsonNode;

/** What answers say of lists: as of today, as of a past day, and in a replay. All is fictional. */
class ListAnswersIT {

  @TempDir private Path data = Path.of("");

  @Test
  void pastAnswersTheirDifferenceAndTheReplayTakeListingsAsFacts() {
    try (Broker broker = Broker.start();
        RunningService service = started(broker)) {
      tell(broker);
      await().atMost(PATIENCE).until(() -> states(service, NUMBERED).contains("UNKNOWN"));
      JsonNode before = service.risk(NUMBERED);
      Instant then = Instant.now();
      bring(service, HEAD + OTHER);
      awaitStates(service, NUMBERED, "LISTED");
      JsonNode after = service.risk(NUMBERED);
      JsonNode listed = service.post("/v1/audit/snapshots").body();
      bring(service, HEAD + ENTRY);
      await().atMost(PATIENCE).until(() -> !states(service, NUMBERED).contains("LISTED"));
      JsonNode delisted = service.post("/v1/audit/snapshots").body();

      String risk = "/v1/suppliers/" + NUMBERED + "/risk";
      JsonNode past = service.ask(risk + "?knownAt=" + then).body();
      assertThat(past.get("score")).isEqualTo(before.get("score"));
      String knownAt = listed.get("knownAt").asString();
      JsonNode whenListed = service.ask(risk + "?knownAt=" + knownAt).body();
      assertThat(whenListed.get("score")).isEqualTo(after.get("score"));
      assertThat(whenListed.get("legalStates").toString()).contains("LISTED");
      JsonNode diff = service.ask(risk + "/diff?from=" + then + "&to=" + knownAt).body();
      assertThat(sum(diff)).isCloseTo(mid(after) - mid(before), within(0.011));
      assertThat(diff.get("changes").toString()).contains("list-brazil-employers-");
      for (JsonNode snapshot : new JsonNode[] {listed, delisted}) {
        assertThat(replay(broker, snapshot.get("id").asString())).contains("The same as certified");
      }
      assertThat(listed.get("sha256")).isNotEqualTo(delisted.get("sha256"));
    }
  }

  @Test
  void aListInForceIsAskedForByItsNamesAlsoWhileItNamesNobody() {
    try (Broker broker = Broker.start();
        RunningService service = started(broker)) {
      tell(broker);
      try (FactLog log = new FactLog(broker.bootstrapServers(), "lists")) {
        log.supplier("alone", "BR", "0111", "5201", true);
        log.flush();
      }
      assertThat(service.text(exposures("alone", "brazil-employers")))
          .contains("no official list is in force");
      bring(service, HEAD + ENTRY);
      awaitStates(service, NAMED, "POSSIBLE_MATCH");
      awaitStates(service, "alone", "CLEAR");

      for (String name :
          List.of(
              "brazil-employers",
              "CADASTRO DE EMPREGADORES",
              "Ministério do Trabalho e Emprego, Brazil")) {
        JsonNode alone = service.ask(exposures("alone", name)).body();
        assertThat(alone.get("answer").asString()).as(name).isEqualTo("NO");
        JsonNode open = service.ask(exposures(NAMED, name)).body();
        assertThat(open.get("answer").asString()).as(name).isEqualTo("UNKNOWN");
        assertThat(open.get("unknown").toString()).contains("OPEN_MATCH");
      }
      assertThat(service.text(exposures("alone", "uflpa")))
          .contains("one of: brazil-employers; Cadastro de Empregadores");
    }
  }

  private RunningService started(Broker broker) {
    return RunningService.on(broker.bootstrapServers(), data).awaitReady();
  }

  private static String exposures(String supplier, String list) {
    String name = URLEncoder.encode(list, UTF_8);
    return "/v1/suppliers/" + supplier + "/exposures?list=" + name;
  }

  private String replay(Broker broker, String snapshot) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Map<String, String> environment =
        Map.of("TIERLIGHT_KAFKA", broker.bootstrapServers(), "TIERLIGHT_DATA", data.toString());
    PrintStream out = new PrintStream(said, true, UTF_8);
    RiskReplay.run(environment, out, "--snapshot", snapshot);
    return said.toString(UTF_8);
  }

  private static double mid(JsonNode risk) {
    return risk.at("/score/mid").asDouble();
  }

  private static double sum(JsonNode diff) {
    double sum = 0;
    for (JsonNode change : diff.get("changes")) {
      sum += change.get("points").asDouble();
    }
    return sum;
  }
}
