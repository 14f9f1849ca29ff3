package org.tierlight.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.RunningIngest.assertProblem;
import static org.tierlight.ingest.RunningIngest.json;
import static org.tierlight.ingest.RunningIngest.lines;

import java.net.http.HttpResponse;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.ShipmentRecorded;
import org.tierlight.message.SupplierDeclared;
import org.tierlight.message.SupplierFact;
import org.tierlight.vocabulary.Money;
import tools.jackson.databind.JsonNode;

/** Tables of suppliers and shipments over HTTP. */
@ExtendWith(SharedIngest.class)
class TableIT {

  private final RunningIngest ingest;
  private final Log log;

  TableIT(SharedIngest.Started shared) {
    ingest = shared.ingest();
    log = shared.log();
  }

  @Test
  void aFacilityListIsTakenRowByRow() {
    String list =
        """
        \uFEFFName,COUNTRY,address,sector,lat,lng
        "Fictional Mill, Ltd.",CHINA,"1 Road, City",Apparel,37.68,144.87
        Fictional Farm,Atlantis,2 Road,Agriculture,,
        Fictional Shop,UAE,3 Road,Dragon Taming,,
        Fictional Works,Turkey,4 Road,Apparel,97,10
        Fictional Yard,India
        """;

    List<JsonNode> receipts =
        lines(
            ingest.call("POST", "/v1/suppliers", list, "Content-Type", "text/csv; charset=utf-8"));

    assertThat(receipts.stream().map(each -> each.path("status").asString()))
        .containsExactly("ACCEPTED", "REJECTED", "ACCEPTED", "REJECTED", "REJECTED");
    assertThat(receipts.get(1).at("/problems/0").toString())
        .contains("UNKNOWN_COUNTRY")
        .contains("\"row\":3")
        .contains("\"column\":\"COUNTRY\"");
    assertThat(receipts.get(2).at("/notes/0/code").asString()).isEqualTo("UNKNOWN_SECTOR");
    assertThat(receipts.get(3).at("/problems/0/column").asString()).isEqualTo("lat");
    assertThat(receipts.get(4).at("/problems/0/code").asString()).isEqualTo("MALFORMED_CSV");
    assertThat(log.fact(receipts.getFirst(), SupplierFact.class).content())
        .isInstanceOfSatisfying(
            SupplierDeclared.class,
            supplier -> {
              assertThat(supplier.name()).isEqualTo("Fictional Mill, Ltd.");
              assertThat(supplier.isic().getFirst().code()).isEqualTo("14");
              assertThat(supplier.coordinates())
                  .isEqualTo(new SupplierDeclared.Coordinates(37.68, 144.87));
            });
  }

  @Test
  void shipmentsComeAsATableToo() {
    String table =
        """
        id,sellerId,buyerId,hs,amount,currency,shippedAt
        table-1,mill-3,brand-1,5205,12.50,EUR,2026-01-05
        table-2,mill-3,mill-3,5205,1,EUR,2026-01-05
        """;

    List<JsonNode> receipts =
        lines(ingest.call("POST", "/v1/shipments", table, "Content-Type", "text/csv"));

    assertThat(receipts.getLast().at("/problems/0").toString())
        .contains("SELF_SUPPLY")
        .contains("\"row\":3")
        .contains("\"column\":\"buyerId\"");
    assertThat(log.fact(receipts.getFirst(), ShipmentFact.class).content())
        .isInstanceOfSatisfying(
            ShipmentRecorded.class,
            shipment -> {
              assertThat(shipment.originalValue())
                  .isEqualTo(new Money(1250, Currency.getInstance("EUR")));
              assertThat(shipment.value()).isEqualTo(new Money(1411, Currency.getInstance("USD")));
            });
  }

  @Test
  void aRowThatIsNoneTakesNoOtherWithIt() {
    String list =
        "name,country\nFictional A,CN\n\"Big\" Mill,CN\n"
            + "x".repeat(70 * 1024)
            + ",CN\n\nFictional B,CN\n";

    List<JsonNode> receipts =
        lines(ingest.call("POST", "/v1/suppliers", list, "Content-Type", "text/csv"));

    assertThat(receipts.stream().map(each -> each.path("status").asString()))
        .containsExactly("ACCEPTED", "REJECTED", "REJECTED", "ACCEPTED");
    assertThat(receipts.get(1).at("/problems/0").toString())
        .contains("MALFORMED_CSV")
        .contains("\"row\":3");
    assertThat(receipts.get(2).at("/problems/0").toString())
        .contains("LINE_TOO_LONG")
        .contains("\"row\":4");
  }

  @Test
  void aTableWithAnUnknownColumnIsRefusedWhole() {
    HttpResponse<String> response =
        ingest.call("POST", "/v1/suppliers", "name,phone\nA,1\n", "Content-Type", "text/csv");

    assertThat(response.statusCode()).isEqualTo(422);
    assertProblem(response, "/problems/table-refused");
    assertThat(json(response).path("problems").findValuesAsString("code"))
        .containsExactly("UNKNOWN_COLUMN", "MISSING_COLUMN");
  }
}
