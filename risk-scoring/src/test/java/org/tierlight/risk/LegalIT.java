package org.tierlight.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.SourceClass;
import tools.jackson.databind.JsonNode;

/** Legal states and the legal flag, over a real broker and HTTP. */
class LegalIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String broker = Broker.shared().bootstrapServers();
  private final FactLog log = new FactLog(broker, "legal");
  private final RunningService service = RunningService.on(broker).awaitReady();

  @AfterEach
  void close() {
    log.close();
    service.close();
  }

  @Test
  void aFlagIsAnsweredWithItsEntryAndItsShipments() {
    log.supplierIn("VN-01", "legal-mill");
    log.supplierIn("VN-01", "legal-brand");
    log.evidence("legal-entry", "legal-mill", SourceClass.OFFICIAL, 1);
    log.shipment("legal-sh", "legal-mill", "legal-brand", 12_00);
    log.flush();
    await()
        .atMost(PATIENCE)
        .until(() -> service.risk("legal-brand").at("/legalFlag/raised").asBoolean());

    JsonNode brand = service.risk("legal-brand");
    JsonNode cause = brand.at("/legalFlag/causes/0");
    assertThat(brand.get("legalStates").toString()).doesNotContain("LISTED");
    assertThat(cause.get("supplierId").asString()).isEqualTo("legal-mill");
    assertThat(cause.at("/entries/0/item").asString()).isEqualTo("legal-entry");
    assertThat(cause.at("/shipments/ids").toString()).isEqualTo("[\"legal-sh\"]");
    assertThat(cause.at("/shipments/cents").asLong()).isEqualTo(12_00);
    assertThat(cause.get("map").asString()).isEqualTo("/v1/suppliers/legal-brand/upstream?tiers=1");

    JsonNode mill = service.risk("legal-mill");
    assertThat(mill.at("/legalStates/0").asString()).isEqualTo("LISTED");
    assertThat(mill.at("/legalReasons/0/citations/0/source").asString())
        .isEqualTo("Fictional Union");
    assertThat(mill.at("/legalFlag/causes/0/tier").asInt()).isZero();

    String before = LocalDate.now(ZoneOffset.UTC).minusDays(5).toString();
    JsonNode past = service.ask("/v1/suppliers/legal-brand/risk?validAt=" + before).body();
    assertThat(past.at("/legalFlag/raised").asBoolean(true)).isFalse();
  }

  @Test
  void aRegionUnderAPresumptionIsToldWithItsLawAndOneNotNamedIsUnknown() {
    log.supplierIn("CN-XJ", "legal-xj");
    log.supplier("legal-somewhere", "CN", "13", "520511", false);
    log.flush();
    await().atMost(PATIENCE).until(() -> service.ask(risk("legal-somewhere")).status() == 200);
    await()
        .atMost(PATIENCE)
        .until(() -> service.risk("legal-xj").path("legalStates").toString().contains("REGION"));

    JsonNode xinjiang = service.risk("legal-xj");
    assertThat(xinjiang.get("legalStates").toString())
        .isEqualTo("[\"REGION_PRESUMPTION\",\"UNKNOWN\"]");
    assertThat(xinjiang.at("/legalReasons/0/citations/0/reference").asString())
        .contains("Public Law 117-78");
    assertThat(xinjiang.get("contributions").toString())
        .contains("by its own value, not by its country's");
    assertThat(codes("legal-somewhere")).contains("NO_REGION").doesNotContain("PRESUMPTION");
  }

  @Test
  void aRegionCanBeAskedForAndMustLieInItsCountry() {
    JsonNode region = service.ask("/v1/indicators?region=cn-xj").body();
    assertThat(region.at("/values/country/readings/0/pack").asString()).isEqualTo("regions");
    assertThat(service.ask("/v1/indicators?region=CN-XJ&country=VN").body().toString())
        .contains("REGION_ELSEWHERE");
    assertThat(service.ask("/v1/indicators?region=Xinjiang").body().toString())
        .contains("UNKNOWN_REGION");
  }

  private String codes(String supplier) {
    return service.risk(supplier).path("legalReasons").findValuesAsString("code").toString();
  }

  private static String risk(String supplier) {
    return "/v1/suppliers/" + supplier + "/risk";
  }
}
