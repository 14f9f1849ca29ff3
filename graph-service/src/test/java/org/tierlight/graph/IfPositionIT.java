package org.tierlight.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tierlight.vocabulary.Position;

/** Reads that wait until the map has come to a position. */
@ExtendWith(SharedMap.class)
class IfPositionIT {

  private static final String UPSTREAM = "/v1/suppliers/wait-b/upstream?tiers=1";

  private final SharedMap.Started map;

  IfPositionIT(SharedMap.Started map) {
    this.map = map;
  }

  /** A service that is only starting may take longer than a read waits. */
  @BeforeEach
  void untilItFollows() {
    map.catchUp();
  }

  @Test
  void aReadWaitsForWhatItsAskerHasSent() {
    for (int number = 1; number <= 20; number++) {
      map.log().shipment("wait-" + number, "wait-s", "wait-b", 1, map.lastMonth());
      Position sent = map.log().lastPosition();
      RunningService.Reply reply = map.service().ask(UPSTREAM, "If-Position", sent.toString());
      assertThat(RunningService.texts(reply.json().get("edges"), "shipments"))
          .containsExactly(Integer.toString(number));
      assertThat(map.service().json("/internal/events/" + sent).get("applied").asString())
          .isEqualTo("YES");
    }
  }

  @Test
  void whatDoesNotArriveInTimeIsAProblemThatSaysHowFarItIs() {
    map.log().shipment("late-1", "wait-s", "late-b", 1, map.lastMonth());
    Position sent = map.log().lastPosition();
    Position later = new Position(sent.topic(), sent.partition(), sent.offset() + 1_000);
    map.catchUp();

    RunningService.Reply reply =
        map.service().ask(UPSTREAM, "If-Position", later.toString(), "Prefer", "wait=0");
    assertThat(reply.status()).isEqualTo(412);
    assertThat(reply.header("Retry-After")).isNotEmpty();
    assertThat(reply.json().get("type").asString()).isEqualTo("/problems/position-not-reached");
    assertThat(reply.json().get("reached").toString()).startsWith("[\"facts.shipments-");
    assertThat(map.service().json("/internal/events/" + later).get("applied").asString())
        .isEqualTo("NO");

    RunningService.Reply beyond =
        map.service().ask(UPSTREAM, "If-Position", later.toString(), "Prefer", "wait=10");
    assertThat(beyond.status()).isEqualTo(412);
    assertThat(beyond.json().get("detail").asString())
        .startsWith(later + " lies beyond the end of the log");
  }

  @Test
  void whatIsNoPositionOrNotOnTheMapIsRefused() {
    RunningService.Reply malformed = map.service().ask(UPSTREAM, "If-Position", "yesterday");
    assertThat(malformed.status()).isEqualTo(400);
    assertThat(RunningService.texts(malformed.json().get("problems"), "code", "pointer"))
        .containsExactly("MALFORMED_POSITION /If-Position");

    RunningService.Reply elsewhere =
        map.service().ask(UPSTREAM, "If-Position", "facts.evidence-0@1, facts.shipments-99@1");
    assertThat(elsewhere.status()).isEqualTo(400);
    assertThat(RunningService.texts(elsewhere.json().get("problems"), "code"))
        .containsExactly("POSITION_NOT_READ_HERE", "POSITION_NOT_READ_HERE");
    assertThat(map.service().json("/internal/events/facts.evidence-0@1").get("applied").asString())
        .isEqualTo("NOT_FOLLOWED");
  }
}
