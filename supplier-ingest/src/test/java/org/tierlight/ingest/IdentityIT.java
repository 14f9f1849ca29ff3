package org.tierlight.ingest;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.RunningIngest.assertProblem;
import static org.tierlight.ingest.RunningIngest.json;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.message.IdentityDecided;
import org.tierlight.message.IdentityFact;
import org.tierlight.message.LikenessFound;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.testkit.Broker;
import tools.jackson.databind.JsonNode;

/** Who is who, over HTTP and the log, on a broker of its own. All companies are made up. */
class IdentityIT {

  private static final String LATIN =
      """
      {"id": "latin", "name": "Shenzhen Huaqingfang Textile Co., Ltd.", "country": "CN",
       "address": "No. 12 Longhua Road, Futian, Shenzhen 518000"}""";
  private static final String HAN =
      """
      {"id": "han", "name": "深圳华青坊纺织有限公司", "country": "CN",
       "address": "12 Longhua Rd, Futian District, Shenzhen, 518000"}""";
  private static final String UNPLACED =
      """
      {"id": "unplaced", "name": "Karakoy Zephyr Giyim Ltd", "country": "TR"}""";
  private static final String ALIKE =
      """
      {"id": "alike", "name": "Karaköy Zephyr Giyim Ltd. Şti.", "country": "TR"}""";

  private final Path data;
  private final Broker broker = Broker.start();

  IdentityIT(@TempDir Path data) {
    this.data = data;
  }

  @AfterEach
  void stop() {
    broker.close();
  }

  @Test
  void oneSiteInTwoScriptsIsDecidedOnceAndCanBeTakenBack() {
    try (Log log = new Log(broker.bootstrapServers())) {
      try (RunningIngest ingest = RunningIngest.ready(broker.bootstrapServers(), data)) {
        taken(ingest, "/v1/suppliers", LATIN);
        taken(ingest, "/v1/suppliers", HAN);
        Await.until("one supplier", () -> supplier(ingest, "han").equals("latin"));

        JsonNode match = match(ingest, "{\"name\": \"SHENZHEN HUAQINGFANG TEXTILES\"}");
        assertThat(match.path("supplierId").asString()).isEqualTo("latin");
        assertThat(match.at("/candidates/0/records").valueStream().map(JsonNode::asString))
            .containsExactly("han", "latin");
      }
      try (RunningIngest ingest = RunningIngest.ready(broker.bootstrapServers(), data)) {
        assertThat(supplier(ingest, "han")).isEqualTo("latin");
        taken(ingest, "/v1/suppliers", HAN.replace("518000", "518001"), "Idempotency-Key", "again");
        taken(ingest, "/v1/suppliers", UNPLACED);
        taken(ingest, "/v1/suppliers", ALIKE);
        Await.until("asked", () -> !items(ingest, "").isEmpty());
        assertThat(decisions(log)).hasSize(1).noneMatch(IdentityDecided::byPerson);

        assertThat(
                taken(
                        ingest,
                        "/v1/identity/splits",
                        "{\"record\": \"han\", \"reason\": \"another owner\"}")
                    .at("/supplier/supplierId")
                    .asString())
            .isEqualTo("han");
        assertThat(supplier(ingest, "han")).isEqualTo("han");
        assertThat(decisions(log)).hasSize(2);
      }
    }
  }

  @Test
  void aPersonAnswersAndAMustNotLinkHoldsUntilItIsTakenBack() {
    try (Log log = new Log(broker.bootstrapServers());
        RunningIngest ingest = RunningIngest.ready(broker.bootstrapServers(), data)) {
      taken(ingest, "/v1/suppliers", UNPLACED);
      taken(ingest, "/v1/suppliers", ALIKE);
      Await.until("asked", () -> !items(ingest, "?country=TR&supplier=alike").isEmpty());
      String id = items(ingest, "").getFirst().path("id").asString();
      JsonNode card = json(ingest.call("GET", "/v1/identity/reviews/" + id, ""));
      assertThat(card.at("/record/name").asString()).contains("Zephyr");
      assertThat(card.path("reasonsFor").isEmpty()).isFalse();
      assertThat(card.path("reasonsAgainst").isEmpty()).isFalse();

      taken(
          ingest,
          "/v1/identity/reviews/" + id + "/decision",
          "{\"verdict\": \"NOT_SAME\", \"reason\": \"two firms\"}",
          "Tierlight-Source",
          "analyst");
      assertThat(items(ingest, "")).isEmpty();

      String merge = "{\"record\": \"alike\", \"into\": \"unplaced\", \"reason\": \"one firm\"}";
      HttpResponse<String> refused = ingest.post("/v1/identity/merges", merge);
      assertThat(refused.statusCode()).isEqualTo(409);
      assertProblem(refused, "/problems/kept-apart");
      assertThat(refused.body()).contains("analyst", "two firms", "/v1/identity/reopenings");

      taken(ingest, "/v1/identity/reopenings", merge.replace("into", "other"));
      taken(ingest, "/v1/identity/merges", merge);
      assertThat(supplier(ingest, "alike")).isEqualTo("unplaced");
      assertThat(ingest.post("/v1/identity/merges", merge).statusCode()).isEqualTo(200);
      assertThat(decisions(log)).hasSize(3).allMatch(IdentityDecided::byPerson);
      assertThat(facts(log)).filteredOn(LikenessFound.class::isInstance).hasSize(1);
    }
  }

  @Test
  void namesWithoutEndAreRefusedAtOnce() {
    String names =
        IntStream.range(0, 20)
            .mapToObj(it -> "\"" + "quillhua ".repeat(30) + it + "\"")
            .collect(joining(","));
    String supplier = "{\"id\": \"long%d\", \"name\": \"Quillhua\", \"aliases\": [%s]}";
    String queries =
        IntStream.range(0, 100)
            .mapToObj(
                it ->
                    "\"q%d\": {\"schema\": \"Company\", \"properties\": {\"name\": [%s]}}"
                        .formatted(it, names))
            .collect(joining(","));
    try (RunningIngest ingest = RunningIngest.ready(broker.bootstrapServers(), data)) {
      for (int each = 0; each < 3; each++) {
        taken(ingest, "/v1/suppliers", supplier.formatted(each, names));
      }
      Await.until("known", () -> !supplier(ingest, "long2").isEmpty());

      HttpResponse<String> answer = ingest.post("/v1/match", "{\"queries\": {" + queries + "}}");

      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("TOO_MANY", "/queries", "fewer and shorter names");
    }
  }

  @Test
  void aBatchInTheShapeOfYenteIsAnsweredInIt() {
    try (RunningIngest ingest = RunningIngest.ready(broker.bootstrapServers(), data)) {
      taken(ingest, "/v1/suppliers", LATIN);
      Await.until("known", () -> supplier(ingest, "latin").equals("latin"));

      JsonNode answer =
          match(
              ingest,
              """
              {"queries": {"q1": {"schema": "Company", "properties":
                {"name": ["深圳华青坊纺织有限公司"], "jurisdiction": ["cn"], "topics": ["x"]}},
               "q2": {"schema": "Organization", "properties": {"name": ["Quillfeather Orchards"]}}}}
              """);

      JsonNode first = answer.at("/responses/q1/results/0");
      assertThat(first.path("id").asString()).isEqualTo("latin");
      assertThat(first.path("schema").asString()).isEqualTo("Company");
      assertThat(first.path("match").asBoolean()).isTrue();
      assertThat(first.at("/features/company").asDouble()).isEqualTo(1);
      assertThat(answer.at("/responses/q1/status").asInt()).isEqualTo(200);
      assertThat(answer.at("/responses/q1/query/properties/country/0").asString()).isEqualTo("cn");
      assertThat(answer.at("/responses/q2/total/value").asInt()).isZero();
      assertThat(answer.path("limit").asInt()).isEqualTo(5);
    }
  }

  @Test
  void badQuestionsSayWhatIsWrongAndWhere() {
    try (RunningIngest ingest = RunningIngest.ready(broker.bootstrapServers(), data)) {
      HttpResponse<String> person =
          ingest.post(
              "/v1/match",
              "{\"queries\": {\"q\": {\"schema\": \"Person\", \"properties\": {\"name\": \"A\"}}}}");
      assertThat(person.statusCode()).isEqualTo(422);
      assertThat(json(person).at("/problems/0/pointer").asString()).isEqualTo("/queries/q/schema");
      assertThat(
              json(ingest.post("/v1/match", "{\"country\": \"Nowhere\"}"))
                  .path("problems")
                  .valueStream()
                  .map(it -> it.path("pointer").asString()))
          .containsExactlyInAnyOrder("/country", "/name");
      assertThat(ingest.post("/v1/match?limit=51", "{\"name\": \"A\"}").statusCode())
          .isEqualTo(400);
      assertThat(
              ingest
                  .post("/v1/identity/splits", "{\"record\": \"nobody\", \"reason\": \"r\"}")
                  .statusCode())
          .isEqualTo(404);
      assertThat(
              json(ingest.post("/v1/identity/merges", "{\"record\": \"a\", \"into\": \"a\"}"))
                  .path("problems")
                  .valueStream()
                  .map(it -> it.path("pointer").asString()))
          .containsExactlyInAnyOrder("/into", "/reason");
      for (String query : List.of("cursor=*", "contry=TR", "country=Nowhere", "supplier=a%20b")) {
        assertThat(ingest.call("GET", "/v1/identity/reviews?" + query, "").statusCode())
            .as(query)
            .isEqualTo(400);
      }
      assertThat(ingest.post("/v1/match?limt=5", "{\"name\": \"A\"}").statusCode()).isEqualTo(400);
    }
  }

  private static JsonNode taken(RunningIngest ingest, String path, String body, String... headers) {
    HttpResponse<String> answer = ingest.post(path, body, headers);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return json(answer);
  }

  private static JsonNode match(RunningIngest ingest, String body) {
    return json(ingest.post("/v1/match", body));
  }

  private static String supplier(RunningIngest ingest, String record) {
    return json(ingest.call("GET", "/v1/identity/suppliers/" + record, ""))
        .path("supplierId")
        .asString("");
  }

  private static List<JsonNode> items(RunningIngest ingest, String query) {
    return json(ingest.call("GET", "/v1/identity/reviews" + query, ""))
        .path("items")
        .valueStream()
        .toList();
  }

  private static List<IdentityFact> facts(Log log) {
    return log.all("facts.identity").stream()
        .map(record -> FactRecords.read(record, IdentityFact.class).content())
        .toList();
  }

  private static List<IdentityDecided> decisions(Log log) {
    return facts(log).stream()
        .filter(IdentityDecided.class::isInstance)
        .map(IdentityDecided.class::cast)
        .toList();
  }
}
