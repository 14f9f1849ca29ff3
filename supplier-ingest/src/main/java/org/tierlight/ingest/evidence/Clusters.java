package org.tierlight.ingest.evidence;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.tierlight.ingest.form.Canonical;
import org.tierlight.ingest.statement.EvidenceStatement;

/**
 * Which items tell of the same thing, where the sender did not say. The same document is the same
 * thing; without a document it is what one publisher says of one indicator at one site in one
 * calendar month (method.md section 3 has thirty days from one item to the next; a month needs no
 * memory of earlier items and gives the same answer on every replay).
 */
final class Clusters {

  private Clusters() {}

  static String of(EvidenceStatement evidence) {
    String document = evidence.reference();
    String told =
        document != null
            ? document
            : evidence.source()
                + "\n"
                + YearMonth.from(evidence.observedAt().atZone(ZoneOffset.UTC));
    String fingerprint =
        String.join("\n", evidence.supplierId().value(), evidence.indicator().name(), told);
    return "auto-" + HexFormat.of().formatHex(Canonical.digest(fingerprint), 0, 12);
  }
}
