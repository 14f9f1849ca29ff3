package org.tierlight.graph.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.tierlight.graph.freshness.AsOf;
import org.tierlight.graph.freshness.Freshness;
import org.tierlight.graph.tiers.MapUnavailable;
import org.tierlight.graph.tiers.Moment;
import org.tierlight.graph.tiers.SupplyMap;

/**
 * Ready means: questions are answered. A map that lags is ready and says so, since an old answer
 * that is marked as old is better than none. A map that will never follow again is down.
 */
public final class MapHealth implements HealthIndicator {

  private final SupplyMap map;
  private final Freshness freshness;
  private final InstantSource clock;

  /** Looks at the map and how it follows the log. */
  public MapHealth(SupplyMap map, Freshness freshness, InstantSource clock) {
    this.map = map;
    this.freshness = freshness;
    this.clock = clock;
  }

  @Override
  public Health health() {
    AsOf asOf = freshness.asOf(clock.instant());
    List<String> reasons = new ArrayList<>(freshness.troubles());
    boolean answers = answers(reasons);
    Health.Builder health = status(answers);
    if (asOf.instant() != null) {
      health.withDetail("asOf", asOf.instant().toString());
    }
    return health
        .withDetail("stale", asOf.stale())
        .withDetail("lag", freshness.lag())
        .withDetail("reasons", reasons)
        .build();
  }

  private Health.Builder status(boolean answers) {
    if (freshness.hasEnded()) {
      return Health.down();
    }
    return answers ? Health.up() : Health.outOfService();
  }

  private boolean answers(List<String> reasons) {
    try {
      return map.look(new Moment.Present(clock.instant()), neighbours -> true);
    } catch (MapUnavailable outage) {
      reasons.add("the map cannot be read: " + outage.getMessage());
      return false;
    }
  }
}
