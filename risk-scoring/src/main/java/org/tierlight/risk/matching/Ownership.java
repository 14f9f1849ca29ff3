package org.tierlight.risk.matching;

import java.time.Instant;
import java.util.Optional;
import org.tierlight.risk.fact.Version;
import org.tierlight.vocabulary.OwnershipKind;
import org.tierlight.vocabulary.SupplierId;

/**
 * Somebody said that one company holds another. Of one pair and kind the latest version holds.
 *
 * @param until when it ended; empty where it goes on
 * @param source who says so; empty where nobody is named
 */
public record Ownership(
    Version version,
    SupplierId held,
    SupplierId holder,
    OwnershipKind kind,
    Optional<Instant> until,
    Optional<String> source) {

  boolean isOver(Instant now) {
    return until.filter(end -> !end.isAfter(now)).isPresent();
  }
}
