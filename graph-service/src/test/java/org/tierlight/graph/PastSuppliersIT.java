package org.tierlight.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierlight.vocabulary.Relation;
import tools.jackson.databind.JsonNode;

/** What was known of suppliers themselves. */
@ExtendWith(SharedMap.class)
class PastSuppliersIT {

  private static final int SUPPLIERS = 6;
  private static final Instant BEGINNING = Instant.parse("2026-05-01T00:00:00Z");

  private final SharedMap.Started map;

  PastSuppliersIT(SharedMap.Started map) {
    this.map = map;
  }

  /** A description of a record, said in some second. */
  private record Described(int supplier, String name, String country, int second) {}

  /** The law: what is learnt later changes nothing of how suppliers are said to have been known. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whoWasKnownIsAnsweredAgainWhateverIsLearntLater(long seed) {
    String prefix = "was" + seed + "-";
    List<Described> all = random(new Random(seed));
    tell(prefix, all.subList(0, 15), seed);
    map.log().decided(prefix + 0, prefix + 1, Relation.SAME, Instant.now());
    for (int number = 0; number < SUPPLIERS; number++) {
      String seller = prefix + number;
      map.log().shipment(seller + "s", seller, prefix + "buyer", 10, map.lastMonth());
    }
    map.catchUp();
    Instant known = Instant.now();
    List<String> then = answers(prefix, "");
    JsonNode upstream = upstream(prefix, "");

    tell(prefix, all, ~seed);
    map.log().supplier(prefix + "buyer", "Buyer", "TR", "1311", BEGINNING);
    map.log().shipment(prefix + "t", prefix + 0, prefix + "buyer", 30, map.lastMonth());
    map.catchUp();

    assertThat(answers(prefix, "")).isNotEqualTo(then);
    assertThat(answers(prefix, "?knownAt=" + known)).isEqualTo(then);
    assertThat(upstream(prefix, "&knownAt=" + known).get("nodes")).isEqualTo(upstream.get("nodes"));
  }

  private List<String> answers(String prefix, String moment) {
    List<String> ids = new ArrayList<>(List.of(prefix + "buyer"));
    IntStream.range(0, SUPPLIERS).filter(it -> it != 1).forEach(it -> ids.add(prefix + it));
    return ids.stream()
        .map(id -> answered("/v1/suppliers/" + id + moment))
        .map(PastSuppliersIT::withoutTime)
        .toList();
  }

  /** Which of two records is the supplier follows from both, so a merged one is asked under it. */
  private JsonNode answered(String question) {
    RunningService.Reply first = map.service().ask(question);
    RunningService.Reply reply =
        first.status() == 308 ? map.service().ask(first.header("Location")) : first;
    assertThat(reply.status()).as("%s %s", question, reply.response().body()).isEqualTo(200);
    return reply.json();
  }

  private static String withoutTime(JsonNode supplier) {
    return String.join(
        " ",
        List.of(
                "id",
                "name",
                "country",
                "undeclared",
                "declared",
                "directSuppliers",
                "directBuyers",
                "firstSeen",
                "lastSeen")
            .stream()
            .map(field -> supplier.get(field).toString())
            .toList());
  }

  private JsonNode upstream(String prefix, String moment) {
    return map.service().json("/v1/suppliers/" + prefix + "buyer/upstream?tiers=1" + moment);
  }

  private void tell(String prefix, List<Described> some, long seed) {
    List<Described> disturbed = new ArrayList<>(some);
    disturbed.addAll(some.subList(0, some.size() / 3));
    Collections.shuffle(disturbed, new Random(seed));
    disturbed.forEach(
        one ->
            map.log()
                .supplier(
                    prefix + one.supplier,
                    one.name,
                    one.country,
                    "1311",
                    BEGINNING.plusSeconds(one.second)));
  }

  /** The last of the suppliers is described in the second half alone. */
  private static List<Described> random(Random random) {
    return IntStream.range(0, 30)
        .mapToObj(
            number ->
                new Described(
                    random.nextInt(number < 15 ? SUPPLIERS - 1 : SUPPLIERS),
                    "Name " + number,
                    random.nextBoolean() ? "VN" : "TR",
                    random.nextInt(100)))
        .toList();
  }

  @Test
  void aNameOfThenIsAnsweredBesideTheNameOfNow() {
    map.log().supplier("name-mill", "Old Mill", "VN", "1311", BEGINNING);
    map.catchUp();
    Instant known = Instant.now();
    map.log().supplier("name-mill", "New Mill", "TR", "1311", BEGINNING.plusSeconds(1));
    map.catchUp();

    JsonNode now = map.service().json("/v1/suppliers/name-mill");
    JsonNode then = map.service().json("/v1/suppliers/name-mill?knownAt=" + known);
    JsonNode before = map.service().json("/v1/suppliers/name-mill?knownAt=2026-01-01");
    JsonNode ofThenByNow = map.service().json("/v1/suppliers/name-mill?validAt=2026-01-01");

    assertThat(now.get("name").asString()).isEqualTo("New Mill");
    assertThat(then.get("name").asString()).isEqualTo("Old Mill");
    assertThat(then.get("country").asString()).isEqualTo("VN");
    assertThat(then.at("/declared/sites/0/address").asString()).isEqualTo("1 Mill Road");
    assertThat(before.get("undeclared").asBoolean()).isTrue();
    assertThat(ofThenByNow.get("name").asString()).isEqualTo("New Mill");
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/suppliers?knownAt=2026-01-01, PAST_LIST",
    "/v1/suppliers?country=VN&validAt=2026-01-01, PAST_LIST",
    "/v1/suppliers/some?validAt=2999-01-01, FUTURE_DATE"
  })
  void whatCannotBeAnsweredOfThePastSaysWhatToAsk(String question, String code) {
    RunningService.Reply reply = map.service().ask(question);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.response().body()).contains(code);
  }
}
