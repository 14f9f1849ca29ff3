package org.tierlight.ingest.statement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/**
 * There is a sign of forced labour at a supplier.
 *
 * @param strength credibility times severity, in [0, 1] (method.md section 3)
 * @param cluster items with one cluster tell of the same thing, whenever they were observed
 * @param fingerprint of the content; where present, items with the same one tell of the same thing
 *     if they were observed within the days of a cluster, and the cluster says nothing
 * @param sender by whose API key it came in; absent where nobody is to know
 */
public record EvidenceStatement(
    String evidenceId,
    SupplierId supplierId,
    SourceClass sourceClass,
    IloIndicator indicator,
    double strength,
    Instant observedAt,
    String source,
    @Nullable String reference,
    String cluster,
    @Nullable String fingerprint,
    @Nullable String sender)
    implements Statement {

  @Override
  public String subject() {
    return evidenceId;
  }

  /** The same evidence in a cluster. */
  public EvidenceStatement inCluster(String named) {
    return told(named, null);
  }

  /** The same evidence, which tells of the same thing as what has the same content and is near. */
  public EvidenceStatement withFingerprint(String print) {
    return told(evidenceId, print);
  }

  private EvidenceStatement told(String inCluster, @Nullable String print) {
    return new EvidenceStatement(
        evidenceId,
        supplierId,
        sourceClass,
        indicator,
        strength,
        observedAt,
        source,
        reference,
        inCluster,
        print,
        sender);
  }
}
