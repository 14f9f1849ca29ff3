package org.tierlight.risk.report;

import java.util.List;
import java.util.Optional;
import org.tierlight.risk.alert.Telling;
import org.tierlight.risk.alert.Told;
import org.tierlight.risk.engine.ScoringEngine;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/**
 * What is to be told of one supplier: first its alerts, then its score.
 *
 * @param before what was told before; empty the first time
 */
public record Announcement(
    SupplierId supplier, Optional<Standing> before, Told told, List<AlertReport> alerts) {

  public Announcement {
    alerts = List.copyOf(alerts);
  }

  /** What an engine has to tell, each alert with its reason as the engine stands. */
  static List<Announcement> of(List<Telling> tellings, ScoringEngine engine) {
    return tellings.stream().map(telling -> of(telling, engine)).toList();
  }

  private static Announcement of(Telling telling, ScoringEngine engine) {
    return new Announcement(
        telling.supplier(),
        telling.before(),
        telling.told(),
        telling.alerts().stream().map(alert -> AlertReport.of(alert, telling, engine)).toList());
  }
}
