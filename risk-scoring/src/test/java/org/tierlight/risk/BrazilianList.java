package org.tierlight.risk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.tierlight.testkit.Broker;
import tools.jackson.databind.JsonNode;

/**
 * A list of employers that names one supplier and numbers another, and what is asked about it. All
 * is fictional.
 */
final class BrazilianList {

  static final Duration PATIENCE = Duration.ofSeconds(60);
  static final String MATCHES = "/v1/packs/matches";

  static final String HEAD =
      "ID;Ano da ação fiscal;UF;Empregador;CNPJ/CPF;Inclusão no Cadastro de Empregadores\n";

  static final String ENTRY = "1;2021;PA;Fazenda Fictícia Ltda;11.222.333/0001-81;05/10/2022\n";
  static final String OTHER = "2;2021;PA;Usina Inventada;11.444.777/0001-61;05/10/2022\n";
  static final String NAMED = "named";
  static final String NUMBERED = "numbered";

  private BrazilianList() {}

  static JsonNode matchOf(JsonNode page, String supplier) {
    for (JsonNode match : page.get("items")) {
      if (match.at("/supplier/id").asString().equals(supplier)) {
        return match;
      }
    }
    throw new AssertionError("no match of " + supplier);
  }

  static void tell(Broker broker) {
    try (FactLog log = new FactLog(broker.bootstrapServers(), "lists")) {
      log.named(NAMED, "Fazenda Ficticia", "BR", Map.of());
      log.named(NUMBERED, "Inventada", "BR", Map.of("registration", "11444777000161"));
      log.named("elsewhere", "Fazenda Ficticia", "PT", Map.of());
      log.flush();
    }
  }

  static void bring(RunningService service, String list) {
    assertThat(service.post("/v1/packs", list.getBytes(UTF_8)).status()).isEqualTo(202);
  }

  static void awaitStates(RunningService service, String supplier, String state) {
    await().atMost(PATIENCE).until(() -> states(service, supplier).contains(state));
  }

  static String states(RunningService service, String supplier) {
    RunningService.Answer answer = service.ask("/v1/suppliers/" + supplier + "/risk");
    return answer.status() == 200 ? answer.body().get("legalStates").toString() : "";
  }

  static String path(String match) {
    return MATCHES + "/" + match + "/decision";
  }

  static String word(String verdict) {
    return "{\"decision\": \"%s\", \"reason\": \"seen in the register\"}".formatted(verdict);
  }

  static RunningService.Answer decide(RunningService service, String id, String verdict) {
    return post(service, id, word(verdict));
  }

  static RunningService.Answer post(RunningService service, String id, String body) {
    return service.post(path(id), body, "analyst");
  }
}
