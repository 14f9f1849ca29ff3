package org.tierlight.ingest.visibility;

import java.util.Optional;

/** Where it happened, and where the goods are afterwards. */
public record Where(Optional<Location> readPoint, Optional<Location> businessLocation) {}
