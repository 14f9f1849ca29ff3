package org.tierlight.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
  void aWithdrawnShipmentIsOffTheMapUntilItIsToldAgainLater() {
    Instant now = Instant.now();
    map.log().shipment("off-1", "off-seller", "off-buyer", 100, map.lastMonth(), now);
    map.log().shipment("off-2", "off-other", "off-buyer", 300, map.lastMonth(), now);
    map.catchUp();
    assertThat(edges("off-buyer", "from", "share"))
        .containsExactlyInAnyOrder("off-seller 0.250000", "off-other 0.750000");

    map.log().withdrawn("off-1", "off-seller", "off-buyer", now.plusSeconds(1));
    map.log().shipment("off-1", "off-seller", "off-buyer", 900, map.lastMonth(), now);
    map.catchUp();
    assertThat(edges("off-buyer", "from", "share")).containsExactly("off-other 1.000000");
    JsonNode seller = map.service().json("/v1/suppliers/off-seller");
    assertThat(seller.get("directBuyers").asLong()).isZero();
    assertThat(seller.get("lastSeen").isNull()).isTrue();
    assertThat(map.service().json("/v1/suppliers/off-buyer/paths?to=off-seller").get("paths"))
        .isEmpty();

    map.log().shipment("off-1", "off-seller", "off-buyer", 100, map.lastMonth(), later(now));
    map.catchUp();
    assertThat(edges("off-buyer", "from", "cents", "shipments"))
        .containsExactlyInAnyOrder("off-seller 100 1", "off-other 300 1");
  }

  @Test
  void aWithdrawalThatComesFirstTakesItsShipmentOffAsWell() {
    Instant now = Instant.now();
    map.log().withdrawn("early-1", "early-seller", "early-buyer", now.plusSeconds(1));
    map.catchUp();
    map.log().shipment("early-1", "early-seller", "early-buyer", 100, map.lastMonth(), now);
    map.log().shipment("early-2", "early-seller", "early-buyer", 7, map.lastMonth(), now);
    map.catchUp();
    assertThat(edges("early-buyer", "from", "cents", "shipments"))
        .containsExactly("early-seller 7 1");
  }

  @Test
  void aCorrectedShipmentCountsOnceWhereItBelongs() {
    Instant now = Instant.now();
    map.log().shipment("right-1", "right-wrong", "right-buyer", 100, map.lastMonth(), now);
    map.log().shipment("right-1", "right-seller", "right-buyer", 80, map.lastMonth(), later(now));
    map.log().shipment("right-1", "right-wrong", "right-buyer", 100, map.lastMonth(), now);
    map.catchUp();
    assertThat(edges("right-buyer", "from", "cents", "shipments"))
        .containsExactly("right-seller 80 1");
  }

  private static Instant later(Instant now) {
    return now.plusSeconds(2);
  }

  private List<String> edges(String buyer, String... fields) {
    JsonNode upstream = map.service().json("/v1/suppliers/" + buyer + "/upstream?tiers=1");
    return RunningService.texts(upstream.get("edges"), fields);
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
