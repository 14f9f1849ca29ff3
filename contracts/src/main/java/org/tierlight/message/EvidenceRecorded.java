package org.tierlight.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.IloIndicator;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/**
 * A sign of forced labour at a supplier, as coded fields only. It never holds a word about a
 * person.
 *
 * @param strength credibility times severity, in [0, 1] (method section 3)
 * @param cluster items with one cluster tell of the same thing, whenever they were observed
 * @param sender by whose API key it came in, and who alone may withdraw it; absent in what was
 *     written before it was kept, and where nobody is to know
 * @param fingerprint of the content, where neither the sender nor a document says what the item
 *     belongs to: items with the same one, observed within the days of a cluster, tell of the same
 *     thing, and the cluster says nothing (ADR 0038)
 */
public record EvidenceRecorded(
    String evidenceId,
    SupplierId supplierId,
    SourceClass sourceClass,
    IloIndicator indicator,
    double strength,
    Instant observedAt,
    String source,
    @Nullable String reference,
    String cluster,
    @Nullable String sender,
    @Nullable String fingerprint)
    implements EvidenceFact {

  /** An item that belongs to its cluster. */
  public EvidenceRecorded(
      String evidenceId,
      SupplierId supplierId,
      SourceClass sourceClass,
      IloIndicator indicator,
      double strength,
      Instant observedAt,
      String source,
      @Nullable String reference,
      String cluster,
      @Nullable String sender) {
    this(
        evidenceId,
        supplierId,
        sourceClass,
        indicator,
        strength,
        observedAt,
        source,
        reference,
        cluster,
        sender,
        null);
  }

  /**
   * @throws IllegalArgumentException unless the strength lies in [0, 1]
   */
  public EvidenceRecorded {
    if (!(strength >= 0 && strength <= 1)) {
      throw new IllegalArgumentException("a strength lies in [0, 1]");
    }
  }
}
