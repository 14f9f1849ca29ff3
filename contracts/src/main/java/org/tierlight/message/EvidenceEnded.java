package org.tierlight.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/**
 * Someone says that an item of evidence counts no more, from a day on. Whether that may end it, who
 * reads both decides: it may stand here before the item does (ADR 0037).
 *
 * @param sourceClass the class of who says so
 * @param sender by whose API key it came in; absent where nobody's did
 */
public record EvidenceEnded(
    String evidenceId,
    SupplierId supplierId,
    EndReason reason,
    SourceClass sourceClass,
    Instant endedAt,
    String source,
    @Nullable String reference,
    @Nullable String sender)
    implements EvidenceFact {}
