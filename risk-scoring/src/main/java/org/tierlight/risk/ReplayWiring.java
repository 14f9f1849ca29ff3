package org.tierlight.risk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.tierlight.risk.audit.HistoryUnavailable;
import org.tierlight.risk.audit.Method;
import org.tierlight.risk.audit.Replay;
import org.tierlight.risk.audit.Sha256;
import org.tierlight.risk.csv.PackVersions;
import org.tierlight.risk.indicator.Indicators;
import org.tierlight.risk.parameters.FiledSet;
import org.tierlight.risk.parameters.ParameterSet;
import org.tierlight.risk.parameters.ParameterSets;
import org.tierlight.risk.parameters.Perspective;
import org.tierlight.risk.parameters.Ruling;

/** Puts a replay together as {@link RiskWiring} does the service. */
final class ReplayWiring {

  private ReplayWiring() {}

  /**
   * A replay.
   *
   * @param version of the figures; those that were in force at the time where it is absent
   * @param decisions takes all decisions on figures from the log
   */
  static Replay replay(Optional<String> version, Consumer<ParameterSets> decisions) {
    RiskWiring service = new RiskWiring();
    ParameterSets sets = service.parameterSets(service.composition());
    decisions.accept(sets);
    Indicators indicators = service.indicators(sets);
    return new Replay(
        knownAt -> method(set(sets, version, knownAt), indicators),
        (perspective, knownAt) -> {
          ParameterSet set = set(sets, version, knownAt);
          return new Ruling(set.parameters(), service.appraisals(indicators).by(set));
        });
  }

  private static ParameterSet set(ParameterSets sets, Optional<String> version, Instant knownAt) {
    return version
        .map(name -> sets.find(name).map(FiledSet::set).orElseThrow(() -> unknown(name)))
        .orElseGet(() -> sets.inForce(Perspective.GENERIC, knownAt));
  }

  private static HistoryUnavailable unknown(String version) {
    return new HistoryUnavailable("No set of figures has the version " + version + " here.");
  }

  private static Method method(ParameterSet set, Indicators indicators) {
    return new Method(
        set.version(), Sha256.of(set.json().getBytes(UTF_8)), PackVersions.of(indicators.packs()));
  }
}
