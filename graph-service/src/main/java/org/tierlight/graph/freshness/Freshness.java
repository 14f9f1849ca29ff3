package org.tierlight.graph.freshness;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How far the map follows the log. */
public interface Freshness {

  /** Up to when the map is whole, seen from now. */
  AsOf asOf(Instant now);

  /** Records not applied yet, by topic; empty as long as nothing is known. */
  Map<String, Long> lag();

  /** What keeps the map from following, in words; empty if nothing does. */
  List<String> troubles();

  /** Whether the map follows no more, and only a new start of the service can help. */
  boolean hasEnded();
}
