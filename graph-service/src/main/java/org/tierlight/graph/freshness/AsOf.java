package org.tierlight.graph.freshness;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Every fact that had been published at an instant is in the map.
 *
 * @param instant absent as long as the map has not caught up since the service started
 * @param stale whether that is longer ago than we promise
 */
public record AsOf(@Nullable Instant instant, boolean stale) {}
