package org.tierlight.risk.alert;

import java.util.List;
import java.util.stream.Stream;
import org.tierlight.risk.model.Bands;
import org.tierlight.risk.model.Parameters;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.AlertRule;
import org.tierlight.vocabulary.SupplierId;

/** The alert rules in force (method.md section 6), each a named function in one list. */
public final class AlertRules {

  /** What a rule says between what is held and what is seen: the subjects that it fires for. */
  @FunctionalInterface
  private interface Condition {
    Stream<String> subjects(Watch held, Sighting seen);
  }

  private record Rule(AlertRule name, Condition condition) {}

  private final Bands bands;
  private final Parameters.AlertLevels levels;
  private final List<Rule> rules =
      List.of(
          new Rule(AlertRule.BAND_RISEN, this::bandRises),
          new Rule(AlertRule.LINK_ALERT, (held, seen) -> risesThrough(1, held, seen)),
          new Rule(AlertRule.LINK_ALERT_STRONG, (held, seen) -> risesThrough(2, held, seen)),
          new Rule(AlertRule.LEGAL_FLAG, this::legalFlagAppears),
          new Rule(AlertRule.OFFICIAL_EVIDENCE, this::officialItemsAppear));

  /** The rules with the levels of a parameter set. */
  public AlertRules(Parameters parameters) {
    this.bands = new Bands(parameters.bands());
    this.levels = parameters.alerts();
  }

  /** The alerts that a sighting gives rise to. */
  public List<Alert> alerts(SupplierId supplier, long toldVersion, Watch held, Sighting seen) {
    Watch eased = eased(held, seen);
    return rules.stream()
        .flatMap(
            rule ->
                rule.condition
                    .subjects(eased, seen)
                    .map(subject -> Alert.raised(rule.name, supplier, toldVersion, subject)))
        .toList();
  }

  /** What is held once a sighting was told. */
  public Watch told(Watch held, Sighting seen) {
    Watch eased = eased(held, seen);
    Standing now = seen.standing();
    return new Watch(
        now.band().compareTo(eased.band()) > 0 ? now.band() : eased.band(),
        Math.max(eased.linkLevel(), linkLevel(now.alertStrength())),
        now.legalFlag(),
        seen.officialItems());
  }

  /** Lets go of what the supplier has clearly fallen below. */
  private Watch eased(Watch held, Sighting seen) {
    Standing now = seen.standing();
    double slack = levels.hysteresis();
    double nearAlert = now.alertStrength() + slack;
    var nearBand = bands.band(now.exposure().mid() + slack, nearAlert, now.legalFlag());
    return new Watch(
        nearBand.compareTo(held.band()) < 0 ? nearBand : held.band(),
        Math.min(held.linkLevel(), linkLevel(nearAlert)),
        held.legalFlag() && now.legalFlag(),
        held.officialItems());
  }

  private int linkLevel(double alertStrength) {
    if (alertStrength >= levels.strongLink()) {
      return 2;
    }
    return alertStrength >= levels.link() ? 1 : 0;
  }

  private Stream<String> bandRises(Watch held, Sighting seen) {
    return when(
        seen.standing().band().compareTo(held.band()) > 0, seen.standing().band().toString());
  }

  private Stream<String> risesThrough(int level, Watch held, Sighting seen) {
    boolean rises = held.linkLevel() < level && linkLevel(seen.standing().alertStrength()) >= level;
    return when(rises, Integer.toString(level));
  }

  private Stream<String> legalFlagAppears(Watch held, Sighting seen) {
    return when(!held.legalFlag() && seen.standing().legalFlag(), "L");
  }

  private Stream<String> officialItemsAppear(Watch held, Sighting seen) {
    return seen.officialItems().stream().filter(item -> !held.officialItems().contains(item));
  }

  private static Stream<String> when(boolean fires, String subject) {
    return fires ? Stream.of(subject) : Stream.empty();
  }
}
