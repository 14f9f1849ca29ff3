package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.Position;
import org.tierlight.vocabulary.SourceClass;
import tools.jackson.databind.JsonNode;

/** Reads that wait for a position, and what is told of what stands there. */
class IfPositionIT {

  private static final String BROKER = Broker.shared().bootstrapServers();
  private static final FactLog LOG = new FactLog(BROKER, "awaited");
  private static final RunningService SERVICE = RunningService.on(BROKER).awaitReady();

  @AfterAll
  static void close() {
    LOG.close();
    SERVICE.close();
  }

  @Test
  void aReadWaitsForWhatItsAskerHasSentAndItsEffectsAreTold() {
    LOG.supplier("awaited-mill", "VN", "1311", "5205", false);
    ask("awaited-mill", LOG.lastPosition());
    LOG.evidence("awaited-e1", "awaited-mill", SourceClass.OFFICIAL, 1);
    Position sent = LOG.lastPosition();

    JsonNode risk = ask("awaited-mill", sent);
    assertThat(risk.get("contributions").toString()).contains("awaited-e1");

    JsonNode life = SERVICE.ask("/internal/events/" + sent).body();
    assertThat(life.get("applied").asString()).isEqualTo("YES");
    assertThat(life.get("effects").asString()).isEqualTo("KNOWN");
    assertThat(life.get("sharedWith").asLong()).isNotNegative();
    assertThat(life.at("/scores/0/supplier").asString()).isEqualTo("awaited-mill");
    assertThat(life.at("/scores/0/before/mid").asDouble())
        .isLessThan(life.at("/scores/0/after/mid").asDouble());
    assertThat(life.get("alerts").toString()).contains("OFFICIAL_EVIDENCE");
  }

  private static JsonNode ask(String supplier, Position after) {
    RunningService.Answer answer =
        SERVICE.ask("/v1/suppliers/" + supplier + "/risk", "If-Position", after.toString());
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void whatIsYetToComeIsSaid() {
    LOG.supplier("yet-mill", "VN", "1311", "5205", false);
    Position sent = LOG.lastPosition();
    ask("yet-mill", sent);
    Position later = new Position(sent.topic(), sent.partition(), sent.offset() + 10_000);
    assertThat(SERVICE.ask("/internal/events/" + later).body().get("applied").asString())
        .isEqualTo("NO");
    RunningService.Answer late =
        SERVICE.ask("/v1/suppliers/yet-mill/risk", "If-Position", later.toString());
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.body().get("reached").toString()).contains("facts.suppliers-");
    assertThat(late.body().get("detail").asString())
        .startsWith(later + " lies beyond the end of the log");
  }

  @Test
  void whatIsNoPositionOrNotReadIsRefused() {
    RunningService.Answer wrong =
        SERVICE.ask("/v1/suppliers/x/risk", "If-Position", "soon, risk.scores-0@1");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.body().get("problems").toString())
        .contains("MALFORMED_POSITION")
        .contains("POSITION_NOT_READ_HERE");
  }
}
