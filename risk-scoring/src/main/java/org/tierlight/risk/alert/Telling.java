package org.tierlight.risk.alert;

import java.util.List;
import java.util.Optional;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/**
 * A supplier's new standing, to be told to the world: first its alerts, then the score.
 *
 * <p><b>Neither twice nor never.</b> Whoever takes a telling writes its alerts to {@code
 * risk.alerts} and, once they are acknowledged, the score with {@code told}'s watch and version to
 * {@code risk.scores}; a write that fails is repeated until it succeeds or the process ends. A
 * restarted engine is given the newest told score of each supplier and the ids of the alerts that
 * stand in the log, replays the facts at least up to the positions in those scores, and only then
 * drains. What was told and not changed since is silent. If the process ended between alert and
 * score, the same rule fires from the same told version and makes the same id, which is known and
 * not raised again; the score is told. If it ended before the alert, the rule fires again and the
 * alert is raised. An alert whose subject differs (a higher band, another item) has another id.
 *
 * @param before what was told before; empty the first time
 */
public record Telling(
    SupplierId supplier, Optional<Standing> before, Told told, List<Alert> alerts) {

  public Telling {
    alerts = List.copyOf(alerts);
  }
}
