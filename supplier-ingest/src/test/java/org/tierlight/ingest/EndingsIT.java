package org.tierlight.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.RunningIngest.json;
import static org.tierlight.ingest.Sample.SHIPMENT;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tierlight.message.AssuranceRecorded;
import org.tierlight.message.ChannelReported;
import org.tierlight.message.EvidenceEnded;
import org.tierlight.message.EvidenceFact;
import org.tierlight.message.ShipmentFact;
import org.tierlight.message.ShipmentWithdrawn;
import org.tierlight.message.SupplierFact;

/** What says that something counts less or no more, as it stands in the log afterwards. */
@ExtendWith(SharedIngest.class)
class EndingsIT {

  private final RunningIngest ingest;
  private final Log log;

  EndingsIT(SharedIngest.Started shared) {
    ingest = shared.ingest();
    log = shared.log();
  }

  @Test
  void anEndingIsInTheLogUnderItsSupplierWithItsSender() {
    HttpResponse<String> response =
        ingest.post(
            "/v1/evidence",
            """
            {"type": "EVIDENCE_ENDED", "evidenceId": "ev-7", "supplierId": "mill-3",
             "reason": "WITHDRAWN", "sourceClass": "VERIFIED", "endedAt": "2026-01-01",
             "source": "Fictional Customs"}""",
            "Tierlight-Source",
            "acme");

    assertThat(response.statusCode()).isEqualTo(202);
    assertThat(json(response).path("id").asString()).isEqualTo("ev-7");
    assertThat(log.fact(json(response), EvidenceFact.class).content())
        .isInstanceOfSatisfying(
            EvidenceEnded.class, ended -> assertThat(ended.sender()).isEqualTo("acme"));
  }

  @Test
  void aShipmentIsWithdrawnUnderTheKeyOfItsBuyer() {
    String withdrawal =
        """
        {"type": "SHIPMENT_WITHDRAWN", "shipmentId": "gone-1", "sellerId": "mill-3",
         "buyerId": "brand-1"}""";
    ingest.post("/v1/shipments", SHIPMENT.formatted("gone-1", "10"));

    HttpResponse<String> response = ingest.post("/v1/shipments", withdrawal);
    HttpResponse<String> again = ingest.post("/v1/shipments", withdrawal);

    assertThat(json(response).path("status").asString()).isEqualTo("ACCEPTED");
    assertThat(log.fact(json(response), ShipmentFact.class).content())
        .isInstanceOf(ShipmentWithdrawn.class);
    assertThat(json(again).path("status").asString()).isEqualTo("DUPLICATE");
  }

  @Test
  void assurancesAndOpenWeeksAreInTheLog() {
    HttpResponse<String> response =
        ingest.post(
            "/v1/suppliers",
            """
            [{"type": "ASSURANCE", "supplierId": "vouched-1", "kind": "ANNOUNCED_AUDIT",
              "since": "2026-01-01", "reference": "audit-7"},
             {"type": "CHANNEL", "supplierId": "vouched-1", "firstWeek": "2026-W01",
              "lastWeek": "2026-W02", "accessibility": 1, "vouchedBy": "Fictional Union"}]""");

    assertThat(log.fact(json(response).get(0), SupplierFact.class).content())
        .isInstanceOf(AssuranceRecorded.class);
    assertThat(log.fact(json(response).get(1), SupplierFact.class).content())
        .isInstanceOf(ChannelReported.class);
  }
}
