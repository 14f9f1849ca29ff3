package org.tierlight.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tierlight.vocabulary.Band;
import tools.jackson.databind.JsonNode;

/** What facts and scores become on the map. */
@ExtendWith(SharedMap.class)
class FoldIT {

  private final SharedMap.Started map;

  FoldIT(SharedMap.Started map) {
    this.map = map;
  }

  @Test
  void theGraphIsTheFoldOfTheFactsInWhateverOrderTheyCome() {
    List<Trades.Said> trades = Trades.random(7, 3_000);
    Trades.publish("fold-a-", trades, map.log());
    Trades.publish("fold-b-", Trades.shuffledAndDoubled(trades, 8), map.log());
    map.catchUp();
    Map<String, String> folded = Trades.folded(trades);
    assertThat(map.graph().links("fold-a-")).isEqualTo(folded);
    assertThat(map.graph().links("fold-b-")).isEqualTo(folded);
  }

  @Test
  void aStubBecomesASupplierWhenSomebodyDeclaresIt() {
    map.log().shipment("stub-1", "stub-seller", "stub-buyer", 100, map.lastMonth());
    map.catchUp();
    JsonNode stub = map.service().json("/v1/suppliers/stub-seller");
    assertThat(stub.get("undeclared").asBoolean()).isTrue();
    assertThat(stub.get("name").asString()).isEqualTo("stub-seller");
    assertThat(stub.get("directBuyers").asLong()).isEqualTo(1);
    map.log().supplier("stub-seller", "Seller Mills", "VN", "1311");
    map.catchUp();
    JsonNode declared = map.service().json("/v1/suppliers/stub-seller");
    assertThat(declared.get("undeclared").asBoolean()).isFalse();
    assertThat(declared.get("country").asString()).isEqualTo("VN");
    assertThat(declared.at("/declared/sites/0/address").asString()).isEqualTo("1 Mill Road");
    assertThat(declared.at("/declared/identifiers/duns").asString()).isEqualTo("duns-stub-seller");
    assertThat(declared.at("/declared/declaredPurchases/cents").asLong()).isEqualTo(500_000);
    assertThat(declared.get("firstSeen").asString()).isEqualTo(map.lastMonth().toString());
    assertThat(declared.get("stale").asBoolean()).isFalse();
    assertThat(declared.get("asOf").isNull()).isFalse();
  }

  @Test
  void theNewestScoreIsShown() {
    map.log().supplier("scored", "Scored Ltd", "TH", "1410");
    map.log().score("scored", 0.7, Band.HIGH, 2, 5);
    map.log().score("scored", 0.1, Band.LOW, 2, 4);
    map.log().score("scored", 0.2, Band.LOW, 1, 9);
    map.catchUp();
    JsonNode supplier = map.service().json("/v1/suppliers/scored");
    assertThat(supplier.at("/score/mid").decimalValue()).isEqualByComparingTo("70.00");
    assertThat(supplier.get("band").asString()).isEqualTo("HIGH");
    assertThat(supplier.get("opacity").decimalValue()).isEqualByComparingTo("45.00");
    assertThat(map.service().json("/v1/suppliers/scored/upstream").at("/nodes/0/band").asString())
        .isEqualTo("HIGH");
  }
}
