package org.tierlight.risk.legal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.model.EvidenceItem;

/**
 * What a legal state rests on.
 *
 * @param name of the entry, the law, the order or the list
 * @param source who says so
 * @param edition of the pack or list; absent for an item of evidence
 * @param reference where to find it
 * @param on the day of the item, from which a law or order is in force, or of the search
 */
public record Citation(
    String name,
    String source,
    @Nullable String edition,
    @Nullable String reference,
    @Nullable LocalDate on) {

  static Citation of(EvidenceItem item) {
    return new Citation(item.id(), item.source(), null, item.reference(), item.observedOn());
  }
}
