package org.tierlight.graph.links;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.HsCode;

/**
 * What the map keeps of a shipment.
 *
 * @param cents in the reporting currency; 0 where the sender named no value
 */
public record Shipment(
    String id, LinkKey link, Instant shippedAt, long cents, @Nullable HsCode hs) {}
