package org.tierlight.risk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.tierlight.risk.BrazilianList.ENTRY;
import static org.tierlight.risk.BrazilianList.HEAD;
import static org.tierlight.risk.BrazilianList.MATCHES;
import static org.tierlight.risk.BrazilianList.NAMED;
import static org.tierlight.risk.BrazilianList.NUMBERED;
import static org.tierlight.risk.BrazilianList.OTHER;
import static org.tierlight.risk.BrazilianList.PATIENCE;
import static org.tierlight.risk.BrazilianList.awaitStates;
import static org.tierlight.risk.BrazilianList.bring;
import static org.tierlight.risk.BrazilianList.decide;
import static org.tierlight.risk.BrazilianList.matchOf;
import static org.tierlight.risk.BrazilianList.path;
import static org.tierlight.risk.BrazilianList.post;
import static org.tierlight.risk.BrazilianList.states;
import static org.tierlight.risk.BrazilianList.tell;
import static org.tierlight.risk.BrazilianList.word;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.message.Topic;
import org.tierlight.testkit.Broker;
import tools.jackson.databind.JsonNode;

/** From a list to a question, a person's word, official evidence, and its end. All is fictional. */
class MatchesIT {

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
        JsonNode asked = matchOf(pending, NAMED);
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
  void whatCannotBeDecidedIsRefusedWithAllThatIsWrong() {
    try (Broker broker = Broker.start();
        RunningService service = started(broker)) {
      tell(broker);
      bring(service, HEAD + ENTRY);
      awaitStates(service, NAMED, "POSSIBLE_MATCH");
      String id = matchOf(service.ask(MATCHES).body(), NAMED).get("id").asString();
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

  private RunningService started(Broker broker) {
    return RunningService.on(broker.bootstrapServers(), data).awaitReady();
  }

  private static String unnamed(RunningService service, String list) {
    RunningService.Answer checked = service.post("/v1/packs?dryRun=true", list.getBytes(UTF_8));
    return checked.body().get("unnamed").toString();
  }
}
