package org.tierlight.ingest.evidence;

import java.util.HexFormat;
import org.tierlight.ingest.form.Canonical;
import org.tierlight.ingest.statement.EvidenceStatement;

/**
 * Which items tell of the same thing, where the sender did not say (method.md section 3). The same
 * document is the same thing. Without a document the content is what one publisher says of one
 * indicator at one site; whether it was said near enough in time, who reads all items sees.
 */
final class Clusters {

  private Clusters() {}

  static EvidenceStatement join(EvidenceStatement evidence) {
    String document = evidence.reference();
    return document == null
        ? evidence.withFingerprint("told-" + digest(evidence, evidence.source()))
        : evidence.inCluster("auto-" + digest(evidence, document));
  }

  private static String digest(EvidenceStatement evidence, String told) {
    String content =
        String.join("\n", evidence.supplierId().value(), evidence.indicator().name(), told);
    return HexFormat.of().formatHex(Canonical.digest(content), 0, 12);
  }
}
