package org.tierlight.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What is known upstream, over HTTP. */
@ExtendWith(SharedMap.class)
class CoverageIT {

  private final SharedMap.Started map;

  CoverageIT(SharedMap.Started map) {
    this.map = map;
  }

  @Test
  void whoIsUnknownIsToldByCountryNowAndThen() {
    map.log().primaryProducer("cov-farm", "TR");
    map.log().supplier("cov-mill", "Mill", "VN", "1311");
    map.log().shipment("cov-1", "cov-mill", "cov-brand", 60, map.lastMonth());
    map.log().shipment("cov-2", "cov-shadow", "cov-brand", 40, map.lastMonth());
    map.log().shipment("cov-3", "cov-farm", "cov-mill", 30, map.lastMonth());
    map.catchUp();

    JsonNode coverage = map.service().json("/v1/suppliers/cov-brand/coverage?groupBy=country");
    JsonNode before =
        map.service().json("/v1/suppliers/cov-brand/coverage?validAt=2020-01-01&tiers=1");

    assertThat(RunningService.texts(coverage.get("items"), "group", "undeclared", "cents"))
        .containsExactly(" 1 40", "TR 0 30", "VN 0 60");
    assertThat(coverage.at("/all/shares/furtherUp").asString()).isEqualTo("0.461538");
    assertThat(coverage.at("/all/shares/primary").asString()).isEqualTo("0.230769");
    assertThat(coverage.at("/all/shares/unexplained").asString()).isEqualTo("0.307692");
    assertThat(coverage.at("/items/0/ends/0/supplier/id").asString()).isEqualTo("cov-shadow");
    assertThat(coverage.at("/all/links/SHIPPED").asInt()).isEqualTo(3);
    assertThat(before.at("/all/suppliers").asInt()).isZero();
    assertThat(map.service().ask("/v1/suppliers/cov-brand/coverage?groupBy=taste").status())
        .isEqualTo(400);
  }
}
