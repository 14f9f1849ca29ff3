package org.tierlight.ingest.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.tierlight.ingest.fuzz.Siege.SECRET;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.tierlight.ingest.visibility.EventHash;

/** What the doors take, with a secret where nobody may repeat it. */
final class Samples {

  private static final List<String> ITEMS =
      List.of(
          """
          {"id": "mill-3", "name": "Fictional Mill", "aliases": ["FM"], "country": "Viet Nam",
           "region": "VN-HN", "address": "1 Road", "identifiers": {"lei": "5493001KJTIIGC8Y1R12",
           "duns": "1"}, "coordinates": {"latitude": 1.5, "longitude": -2}, "isic": ["1311"],
           "sector": "Apparel", "hs": ["5205"], "hsEdition": "HS2022", "primaryProducer": false,
           "declaredPurchases": {"amount": 1.50, "currency": "EUR"}, "disclosure": "ATTESTED",
           "workerName": "%s"}""",
          """
          {"type": "CHANNEL", "supplierId": "mill-3", "firstWeek": "2026-W05",
           "lastWeek": "2026-W06", "accessibility": 0.5, "vouchedBy": "Union"}""",
          """
          {"id": "s-1", "sellerId": "mill-3", "buyerId": "brand-1", "hs": "5205.11",
           "description": "yarn", "quantity": 2, "unit": "kg", "value": {"amount": 10,
           "currency": "USD"}, "shippedAt": "2026-03-01", "from": "VNHPH", "to": "DEHAM",
           "basis": "INFERRED", "passport": "%s"}""",
          """
          {"type": "LINK_DECLARED", "sellerId": "a", "buyerId": "b", "since": "2026-01-01"}""",
          """
          {"supplierId": "mill-3", "sourceClass": "CIVIL_SOCIETY", "indicator": "DEBT_BONDAGE",
           "credibility": 0.5, "severity": 1, "observedAt": "2026-03-01", "source": "Org",
           "reference": "doc-1", "cluster": "c", "witness": "%s"}""",
          """
          {"type": "EVIDENCE_ENDED", "evidenceId": "ev-1", "supplierId": "mill-3",
           "reason": "REMEDIED", "sourceClass": "VERIFIED", "endedAt": "2026-03-01",
           "source": "Org", "reference": "doc"}""",
          """
          {"site": "mill-3", "indicator": "withholding of wages", "severity": {"scale": "SERIOUS",
           "scope": "SOME", "irremediability": "PARTLY"}, "month": "2026-02", "channel": "HOTLINE",
           "consentToPublish": {"complainants": true, "representative": true}, "story": "%s"}""");

  static final String EVENT =
      """
      {"specversion": "1.0", "id": "77", "source": "/erp", "type": "supplier",
       "time": "2026-03-02T00:00:00Z", "datacontenttype": "application/json",
       "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "data": %s}""";

  static final List<String> TABLES =
      List.of(
          "country,name,address,sector,lat,lng,hs,declaredPurchases,currency\n"
              + "CN,\"A, Ltd \"\"B\"\"\",1 Road,Apparel,1,2,5205|52,10,USD\nVN,B,,,,,,,\n",
          "type,id,sellerId,buyerId,hs,amount,currency,shippedAt\n,s-1,a,b,5205,1.5,EUR,2026-01-01\n",
          "country,name,workerName\nCN,A," + SECRET + "\n");

  private Samples() {}

  static List<String> items() {
    return ITEMS.stream().map(item -> item.replace("%s", SECRET)).toList();
  }

  static String resource(String name) {
    try (InputStream in =
        EventHash.class.getResourceAsStream("/org/tierlight/ingest/epcis/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
