package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.SourceClass;
import tools.jackson.databind.JsonNode;

/** The same facts with the eyes of each law, over HTTP on a real broker. */
class PerspectiveIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String broker = Broker.shared().bootstrapServers();
  private final FactLog log = new FactLog(broker, "eyes");
  private final RunningService service = RunningService.on(broker).awaitReady();

  @AfterEach
  void close() {
    log.close();
    service.close();
  }

  @Test
  void eachAnswerNamesTheSetOfItsPerspective() {
    log.supplier("eyes-farm", "UZ", "0116", "5201", true);
    log.supplier("eyes-field", "BR", "0116", "5201", true);
    log.supplier("eyes-brand", "DE", "1410", "6109", false);
    log.shipment("eyes-1", "eyes-farm", "eyes-brand", 1_000);
    log.shipment("eyes-2", "eyes-field", "eyes-brand", 999_000);
    log.evidence("eyes-e", "eyes-farm", SourceClass.VERIFIED, 0.9);
    log.flush();
    await().atMost(PATIENCE).until(() -> risk("").at("/alert/strength").asDouble() > 0);

    JsonNode generic = risk("");
    JsonNode uflpa = risk("?perspective=uflpa");
    assertThat(generic.get("parameterVersion").asString()).isEqualTo("2026-1");
    assertThat(risk("?perspective=GENERIC").get("score")).isEqualTo(generic.get("score"));
    assertThat(uflpa.get("parameterVersion").asString()).isEqualTo("2026-1-uflpa");
    assertThat(uflpa.at("/alert/strength").asDouble())
        .isGreaterThan(generic.at("/alert/strength").asDouble());
    assertThat(risk("?perspective=eu-flr").get("parameterVersion").asString())
        .isEqualTo("2026-1-eu-flr");
    JsonNode past = risk("?perspective=UFLPA&knownAt=" + Instant.now());
    assertThat(past.get("parameterVersion").asString()).isEqualTo("2026-1-uflpa");
    assertThat(past.get("score")).isEqualTo(uflpa.get("score"));
    assertThat(
            uflpa
                    .get("contributions")
                    .valueStream()
                    .mapToDouble(it -> it.get("points").asDouble())
                    .sum()
                + uflpa.get("unexplained").asDouble())
        .isCloseTo(uflpa.at("/score/mid").asDouble(), within(1e-6));
  }

  @Test
  void anUnknownPerspectiveIsNamedWithThoseThatThereAre() {
    RunningService.Answer answer = service.ask("/v1/suppliers/eyes-brand/risk?perspective=x");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().at("/problems/0/code").asString()).isEqualTo("UNKNOWN_PERSPECTIVE");
    assertThat(answer.body().at("/problems/0/hint").asString()).contains("UFLPA", "LKSG");
  }

  @Test
  void setsAreListedAndEachIsShownWhole() {
    JsonNode list = service.ask("/v1/parameters").body();
    assertThat(list.get("version").asString()).isEqualTo("2026-1");
    assertThat(list.get("sets").valueStream().map(set -> set.get("version").asString()))
        .contains("2026-1", "2026-1-uflpa", "2026-1-eu-flr", "2026-1-lksg");
    JsonNode lksg = service.ask("/v1/parameters/2026-1-lksg").body();
    assertThat(lksg.at("/exposure/passing").asDouble()).isEqualTo(0.5);
    assertThat(lksg.at("/changes/0/source").asString()).contains("LkSG");
    RunningService.Answer none = service.ask("/v1/parameters/2025-9");
    assertThat(none.status()).isEqualTo(404);
    assertThat(none.body().get("type").asString()).isEqualTo("/problems/unknown-parameters");
  }

  private JsonNode risk(String query) {
    return service.ask("/v1/suppliers/eyes-brand/risk" + query).body();
  }
}
