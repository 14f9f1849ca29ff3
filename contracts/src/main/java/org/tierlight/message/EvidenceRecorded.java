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
 * @param cluster items that tell of the same thing share a cluster; only the strongest counts
 * @param sender by whose API key it came in, and who alone may withdraw it; absent in what was
 *     written before it was kept, and where nobody is to know
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
    @Nullable String sender)
    implements EvidenceFact {

  /**
   * @throws IllegalArgumentException unless the strength lies in [0, 1]
   */
  public EvidenceRecorded {
    if (!(strength >= 0 && strength <= 1)) {
      throw new IllegalArgumentException("a strength lies in [0, 1]");
    }
  }
}
