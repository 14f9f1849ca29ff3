package org.tierlight.risk.legal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.vocabulary.SupplierId;

/**
 * A listed supplier behind a legal flag.
 *
 * @param entries the official items in force that name it
 * @param trade what the flagged supplier bought from it; empty where it is the flagged one itself
 */
public record FlagCause(
    SupplierId supplier,
    @Nullable String name,
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
