package org.tierlight.risk.legal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.vocabulary.SupplierId;

/**
 * A listed supplier behind a legal flag.
 *
 * @param tier 0 for the flagged supplier itself, 1 for a direct supplier
 * @param entries the official items in force that name it
 * @param trade what the flagged supplier bought from it; empty at tier 0, and where all of it was
 *     withdrawn since the moment of the answer
 */
public record FlagCause(
    SupplierId supplier,
    @Nullable String name,
    int tier,
    List<EvidenceItem> entries,
    Optional<LinkTrade> trade) {

  /**
   * @throws IllegalArgumentException if no entry names it
   */
  public FlagCause {
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("who is listed has an entry");
    }
  }
}
