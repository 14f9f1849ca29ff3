package org.tierlight.ingest.statement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/**
 * An item of evidence is said to count no more.
 *
 * @param sourceClass the class of who says so
 * @param reference absent only where the sender takes back what it sent
 * @param sender by whose API key it came in
 */
public record EndStatement(
    String evidenceId,
    SupplierId supplierId,
    EndReason reason,
    SourceClass sourceClass,
    Instant endedAt,
    String source,
    @Nullable String reference,
    String sender)
    implements Statement {

  @Override
  public String subject() {
    return evidenceId;
  }
}
