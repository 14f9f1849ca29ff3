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

/** The check of an order over a real broker and HTTP, with the packs that ship. */
class OrdersIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String CHECK = "/v1/orders/check";

  private final String broker = Broker.shared().bootstrapServers();
  private final FactLog log = new FactLog(broker, "orders");
  private final RunningService service = RunningService.on(broker).awaitReady();

  @AfterEach
  void close() {
    log.close();
    service.close();
  }

  @Test
  void anOrderIsAnsweredWithWhatIsKnownAndWhatIsNot() {
    log.supplierIn("VN-01", "orders-brand");
    log.supplierIn("CN-XJ", "orders-mill");
    log.evidence("orders-entry", "orders-gin", SourceClass.OFFICIAL, 1);
    log.shipment("orders-sh", "orders-gin", "orders-mill", 12_00);
    log.flush();
    await()
        .atMost(PATIENCE)
        .until(() -> service.risk("orders-mill").at("/legalFlag/raised").asBoolean());

    JsonNode known = service.post(CHECK, order("orders-mill", "520512")).body();
    assertThat(known.get("answer").asString()).isEqualTo("REVIEW");
    assertThat(known.get("advice").asString()).contains("Exit is not remedy");
    assertThat(known.path("reasons").findValuesAsString("code"))
        .contains("PRESUMPTION", "LISTED_DIRECT_SUPPLIER", "HIGH_BAND", "NO_LIST_SEARCHED");
    assertThat(known.at("/reasons/0/citations").toString()).contains("Public Law 117-78");
    assertThat(known.at("/exposures/0/chain/1/supplierId").asString()).isEqualTo("orders-gin");
    assertThat(known.at("/coverage/undisclosed").asDouble()).isBetween(0.0, 1.0);
    assertThat(known.get("position").asString()).contains("facts.evidence");

    RunningService.Answer two =
        service.post(
            CHECK, "[" + order("orders-nobody", "5201") + "," + order("orders-mill", "5205") + "]");
    assertThat(two.status()).isEqualTo(200);
    assertThat(two.body().at("/0/answer").asString()).isEqualTo("UNKNOWN");
    assertThat(two.body().at("/0/reasons/0/code").asString()).isEqualTo("UNKNOWN_SELLER");
    assertThat(two.body().at("/1/answer").asString()).isEqualTo("REVIEW");

    RunningService.Answer refused = service.post(CHECK, "{\"sellerId\": \"orders-mill\"}");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().path("problems").findValuesAsString("pointer"))
        .containsExactlyInAnyOrder("/buyerId", "/date");
  }

  private static String order(String seller, String hs) {
    return """
        {"buyerId": "orders-brand", "sellerId": "%s", "product": {"hs": "%s"}, "date": "%s"}
        """
        .formatted(seller, hs, LocalDate.now(ZoneOffset.UTC).plusDays(30));
  }
}
