package org.tierlight.ingest.likeness;

import java.util.Optional;
import org.tierlight.identity.Likeness;
import org.tierlight.vocabulary.SupplierId;

/**
 * Two records that a person should look at.
 *
 * @param nearest who else is most like the record
 * @param by the rule that measured
 */
public record Question(
    SupplierId record,
    SupplierId other,
    Likeness likeness,
    Optional<Nearest> nearest,
    String by,
    Version version)
    implements Conclusion {

  /** The next candidate, and how like it is. */
  public record Nearest(SupplierId record, double likeness) {}

  /** Names the two records, in whichever order. */
  public String id() {
    return RecordPair.of(record, other).id();
  }
}
