package org.tierlight.ingest.statement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.OwnershipKind;
import org.tierlight.vocabulary.SupplierId;

/**
 * One company holds another.
 *
 * @param share in [0, 1]; absent where nobody said
 */
public record OwnershipStatement(
    SupplierId assetId,
    SupplierId ownerId,
    OwnershipKind kind,
    @Nullable Double share,
    @Nullable Instant since,
    @Nullable Instant until,
    @Nullable String source,
    @Nullable String reference)
    implements Statement {

  @Override
  public String subject() {
    return ownerId + ">" + assetId;
  }
}
