package org.tierlight.ingest.statement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.SupplierId;

/**
 * What a supplier makes, where, and of which parts of whom: one level of a bill of material.
 *
 * @param sites where it is made; absent where nobody said
 * @param components all of them, so that an empty list says: nothing is bought for it; absent where
 *     nobody said
 */
public record PartStatement(
    SupplierId supplierId,
    String partId,
    @Nullable String partNumber,
    @Nullable String name,
    @Nullable List<String> sites,
    @Nullable List<Component> components)
    implements Statement {

  public PartStatement {
    sites = sites == null ? null : List.copyOf(sites);
    components = components == null ? null : List.copyOf(components);
  }

  /** A part that goes into it, and whom the plan names as its supplier. */
  public record Component(
      String partId, SupplierId supplierId, @Nullable Instant since, @Nullable Instant until) {}

  @Override
  public String subject() {
    return partId;
  }
}
