package org.tierlight.ingest.intake;

import java.time.Instant;
import org.tierlight.vocabulary.Position;

/**
 * A fact that stands in the log.
 *
 * @param takenInAt by the broker's clock
 * @param type what the item became
 * @param subject the supplier or buyer that it is filed under
 */
public record PastFact(Position position, Instant takenInAt, String type, String subject) {}
