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
 * @param cluster items that tell of the same thing share a cluster
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
    @Nullable String sender)
    implements Statement {

  @Override
  public String subject() {
    return evidenceId;
  }

  /** The same evidence in a cluster. */
  public EvidenceStatement inCluster(String named) {
    return new EvidenceStatement(
        evidenceId,
        supplierId,
        sourceClass,
        indicator,
        strength,
        observedAt,
        source,
        reference,
        named,
        sender);
  }
}
