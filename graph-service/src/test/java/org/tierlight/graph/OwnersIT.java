package org.tierlight.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tierlight.vocabulary.OwnershipKind;
import org.tierlight.vocabulary.Relation;
import tools.jackson.databind.JsonNode;

/** Who holds whom, in a real database and over HTTP. */
@ExtendWith(SharedMap.class)
class OwnersIT {

  private final SharedMap.Started map;

  OwnersIT(SharedMap.Started map) {
    this.map = map;
  }

  @Test
  void ownersAreFoundUpAndDownAndTheLastStatementHolds() {
    Instant said = Instant.now().minusSeconds(3600);
    map.log().owned("own-mill", "own-group", OwnershipKind.OWNER, 0.4, null, said.plusSeconds(9));
    map.log().owned("own-mill", "own-group", OwnershipKind.OWNER, 0.9, null, said);
    map.log().owned("own-group", "own-fund", OwnershipKind.DIRECT_PARENT, null, null, said);
    map.log().owned("own-fund", "own-mill", OwnershipKind.OWNER, 0.1, null, said);
    map.log().owned("own-mill", "own-former", OwnershipKind.OWNER, 1.0, said, said.plusSeconds(1));
    map.catchUp();
    Instant before = Instant.now();
    map.log().owned("own-mill", "own-group", OwnershipKind.OWNER, 0.6, null, Instant.now());
    map.catchUp();

    JsonNode found = map.service().json("/v1/suppliers/own-mill/owners");
    JsonNode then = map.service().json("/v1/suppliers/own-mill/owners?knownAt=" + before);

    assertThat(texts(found.get("owners")))
        .containsExactly(
            "1 own-mill own-group 0.600000",
            "2 own-group own-fund null",
            "3 own-fund own-mill 0.100000");
    assertThat(texts(found.get("owned")))
        .containsExactly(
            "1 own-fund own-mill 0.100000",
            "2 own-group own-fund null",
            "3 own-mill own-group 0.600000");
    assertThat(found.get("truncated").asBoolean()).isFalse();
    assertThat(texts(then.get("owners"))).startsWith("1 own-mill own-group 0.400000");
    assertThat(texts(map.service().json("/v1/suppliers/own-former/owners").get("owned"))).isEmpty();
    assertThat(map.service().ask("/v1/suppliers/own-nobody/owners").status()).isEqualTo(404);
    assertThat(map.service().ask("/v1/suppliers/own-mill/owners?steps=11").status()).isEqualTo(400);
  }

  @Test
  void whatIsHeldByARecordIsHeldByItsSupplierUntilTheyAreApartAgain() {
    Instant said = Instant.now().minusSeconds(3600);
    map.log().owned("joint-mill", "joint-twin", OwnershipKind.OWNER, 0.5, null, said);
    map.log().owned("joint-twin", "joint-fund", OwnershipKind.OWNER, 0.7, null, said);
    map.log().decided("joint-twin", "joint-group", Relation.SAME, said);
    map.catchUp();

    assertThat(owners("joint-mill"))
        .containsExactly("1 joint-mill joint-group 0.500000", "2 joint-group joint-fund 0.700000");
    assertThat(map.service().ask("/v1/suppliers/joint-twin/owners").status()).isEqualTo(308);

    map.log().decided("joint-twin", "joint-group", Relation.OPEN, said.plusSeconds(1));
    map.catchUp();

    assertThat(owners("joint-mill"))
        .containsExactly("1 joint-mill joint-twin 0.500000", "2 joint-twin joint-fund 0.700000");
  }

  private List<String> owners(String id) {
    return texts(map.service().json("/v1/suppliers/" + id + "/owners").get("owners"));
  }

  private static List<String> texts(JsonNode items) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(
            item ->
                "%s %s %s %s"
                    .formatted(
                        item.get("step").asString(),
                        item.at("/held/id").asString(),
                        item.at("/holder/id").asString(),
                        item.get("share").isNull() ? "null" : item.get("share").asString()))
        .toList();
  }
}
