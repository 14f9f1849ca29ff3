package org.tierlight.risk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.message.Topic;
import org.tierlight.testkit.Broker;
import tools.jackson.databind.JsonNode;

/** From a list to a question, a person's word, official evidence, and its end. All is fictional. */
class MatchesIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String MATCHES = "/v1/packs/matches";
  private static final String HEAD =
      "ID;Ano da ação fiscal;UF;Empregador;CNPJ/CPF;Inclusão no Cadastro de Empregadores\n";
  private static final String ENTRY =
      "1;2021;PA;Fazenda Fictícia Ltda;11.222.333/0001-81;05/10/2022\n";
  private static final String OTHER = "2;2021;PA;Usina Inventada;11.444.777/0001-61;05/10/2022\n";
  private static final String NAMED = "named";
  private static final String NUMBERED = "numbered";

  @TempDir private Path data = Path.of("");

  @Test
  void aPersonsWordMakesAListingThatEndsWithTheEntryAndLivesThroughARestart() {
    try (Broker broker = Broker.start()) {
      TopicContent topics = new TopicContent(broker.bootstrapServers());
      JsonNode matches;
      try (RunningService service = started(broker)) {
        tell(broker);
        bring(service, HEAD + ENTRY + OTHER);
        awaitStates(service, NUMBERED, "LISTED");
        awaitStates(service, NAMED, "POSSIBLE_MATCH");
        awaitStates(service, "elsewhere", "POSSIBLE_MATCH");
        JsonNode pending = service.ask(MATCHES + "?status=pending").body();
        assertThat(pending.get("items")).hasSize(2);
        JsonNode asked = of(pending, NAMED);
        assertThat(asked.get("reasonsFor").toString()).contains("same country");
        assertThat(asked.at("/nearestOther/supplier/id").asString()).isEqualTo("elsewhere");
        String id = asked.get("id").asString();

        RunningService.Answer decided = decide(service, id, "SAME");

        assertThat(decided.status()).isEqualTo(202);
        assertThat(decided.body().at("/decision/verdict").asString()).isEqualTo("SAME");
        assertThat(decided.body().at("/decision/by").asString()).isEqualTo("analyst");
        awaitStates(service, NAMED, "LISTED");
        assertThat(service.risk(NAMED).get("contributions").toString())
            .contains("Ministério", "abusive conditions");
        matches = service.ask(MATCHES).body();
      }
      int evidence = topics.records(Topic.FACTS_EVIDENCE).size();
      assertThat(evidence).isEqualTo(2);
      try (RunningService service = started(broker)) {
        assertThat(service.ask("/readyz").body().get("reasons").toString())
            .contains("Began with the checkpoint engine-");
        assertThat(service.ask(MATCHES).body()).isEqualTo(matches);
        assertThat(states(service, NAMED)).contains("LISTED");
        assertThat(topics.records(Topic.FACTS_EVIDENCE)).hasSize(evidence);

        assertThat(unnamed(service, HEAD + OTHER)).isEqualTo("{\"ending\":1,\"kept\":0}");
        assertThat(unnamed(service, HEAD + OTHER + "3;2021;PA;Usina;1;05/10/2022\n"))
            .isEqualTo("{\"ending\":0,\"kept\":1}");

        bring(service, HEAD + OTHER);

        await().atMost(PATIENCE).until(() -> !states(service, NAMED).contains("LISTED"));
        assertThat(service.risk(NAMED).get("leftEvidence").toString())
            .contains("NO_LONGER_IN_FORCE");
        assertThat(states(service, NUMBERED)).contains("LISTED");
      }
    }
  }

  @Test
  void aListThatComesAfterARestartFromACheckpointFindsWhoWasDescribedBefore() {
    try (Broker broker = Broker.start()) {
      try (RunningService service = started(broker)) {
        tell(broker);
        await().atMost(PATIENCE).until(() -> states(service, "elsewhere").contains("UNKNOWN"));
        assertThat(service.ask(MATCHES).body().at("/total/count").asInt()).isZero();
      }
      try (RunningService service = started(broker)) {
        assertThat(service.ask("/readyz").body().get("reasons").toString())
            .contains("Began with the checkpoint engine-");

        bring(service, HEAD + ENTRY + OTHER);

        awaitStates(service, NUMBERED, "LISTED");
        awaitStates(service, NAMED, "POSSIBLE_MATCH");
      }
    }
  }

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
  void whatCannotBeDecidedIsRefusedWithAllThatIsWrong() {
    try (Broker broker = Broker.start();
        RunningService service = started(broker)) {
      tell(broker);
      bring(service, HEAD + ENTRY);
      awaitStates(service, NAMED, "POSSIBLE_MATCH");
      String id = of(service.ask(MATCHES).body(), NAMED).get("id").asString();
      assertThat(service.ask(MATCHES + "/" + id).body().get("id").asString()).isEqualTo(id);

      RunningService.Answer wrong =
          post(service, id, "{\"decision\": \"PERHAPS\", \"askAgainOn\": \"soon\", \"x\": 1}");
      assertThat(wrong.status()).isEqualTo(400);
      assertThat(wrong.body().get("problems").toString())
          .contains("/decision", "/reason", "/askAgainOn", "/x");
      RunningService.Answer unreasoned =
          post(service, id, "{\"decision\":\"SAME\",\"reason\":null}");
      assertThat(unreasoned.status()).isEqualTo(400);
      assertThat(unreasoned.body().get("problems").toString()).contains("MISSING", "/reason");
      assertThat(post(service, id, "[").status()).isEqualTo(400);
      RunningService.Answer ending =
          post(
              service,
              id,
              "{\"decision\":\"SAME\",\"reason\":\"seen\",\"askAgainOn\":\"2999-01-01\"}");
      assertThat(ending.body().get("problems").toString()).contains("NOT_WITH_SAME");
      assertThat(decide(service, "none", "SAME").body().get("type").asString())
          .isEqualTo("/problems/unknown-match");
      assertThat(service.post(path(id), word("SAME"), "").body().get("type").asString())
          .isEqualTo("/problems/unsigned-decision");
      assertThat(service.ask(MATCHES + "?status=perhaps&limit=0").status()).isEqualTo(400);
      assertThat(states(service, NAMED)).contains("POSSIBLE_MATCH");
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

  private static String exposures(String supplier, String list) {
    String name = URLEncoder.encode(list, UTF_8);
    return "/v1/suppliers/" + supplier + "/exposures?list=" + name;
  }

  private static JsonNode of(JsonNode page, String supplier) {
    for (JsonNode match : page.get("items")) {
      if (match.at("/supplier/id").asString().equals(supplier)) {
        return match;
      }
    }
    throw new AssertionError("no match of " + supplier);
  }

  private static void tell(Broker broker) {
    try (FactLog log = new FactLog(broker.bootstrapServers(), "lists")) {
      log.named(NAMED, "Fazenda Ficticia", "BR", Map.of());
      log.named(NUMBERED, "Inventada", "BR", Map.of("registration", "11444777000161"));
      log.named("elsewhere", "Fazenda Ficticia", "PT", Map.of());
      log.flush();
    }
  }

  private RunningService started(Broker broker) {
    return RunningService.on(broker.bootstrapServers(), data).awaitReady();
  }

  private static void bring(RunningService service, String list) {
    assertThat(service.post("/v1/packs", list.getBytes(UTF_8)).status()).isEqualTo(202);
  }

  private static String unnamed(RunningService service, String list) {
    RunningService.Answer checked = service.post("/v1/packs?dryRun=true", list.getBytes(UTF_8));
    return checked.body().get("unnamed").toString();
  }

  private static String path(String match) {
    return MATCHES + "/" + match + "/decision";
  }

  private static String word(String verdict) {
    return "{\"decision\": \"%s\", \"reason\": \"seen in the register\"}".formatted(verdict);
  }

  private static RunningService.Answer decide(RunningService service, String id, String verdict) {
    return post(service, id, word(verdict));
  }

  private static RunningService.Answer post(RunningService service, String id, String body) {
    return service.post(path(id), body, "analyst");
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

  private static void awaitStates(RunningService service, String supplier, String state) {
    await().atMost(PATIENCE).until(() -> states(service, supplier).contains(state));
  }

  private static String states(RunningService service, String supplier) {
    RunningService.Answer answer = service.ask("/v1/suppliers/" + supplier + "/risk");
    return answer.status() == 200 ? answer.body().get("legalStates").toString() : "";
  }
}
