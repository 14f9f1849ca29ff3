package org.tierlight.ingest.visibility;

import java.util.Optional;

/** A business transaction, a source or a destination, and which kind of them. */
public record Typed(Optional<String> type, String id) {}
