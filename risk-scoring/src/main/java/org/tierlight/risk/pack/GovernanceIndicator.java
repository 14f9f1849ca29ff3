package org.tierlight.risk.pack;

import java.util.Optional;

/** The Worldwide Governance Indicators by their short and their sheet names. */
final class GovernanceIndicator {

  private GovernanceIndicator() {}

  /** The measure of an indicator that the method uses. */
  static Optional<Measure> used(String name) {
    return switch (Columns.key(name)) {
      case "rl", "ruleoflaw" -> Optional.of(Measure.WGI_RULE_OF_LAW);
      case "cc", "controlofcorruption" -> Optional.of(Measure.WGI_CONTROL_OF_CORRUPTION);
      case "va", "voiceandaccountability" -> Optional.of(Measure.WGI_VOICE);
      case String other -> Optional.empty();
    };
  }

  /** Whether it is one of the three others. */
  static boolean isOther(String name) {
    return switch (Columns.key(name)) {
      case "ge", "governmenteffectiveness" -> true;
      case "pv", "ps", "politicalstability", "politicalstabilitynoviolence" -> true;
      case "rq", "regulatoryquality" -> true;
      case String unknown -> false;
    };
  }

  /** The bounds of a rank; none where one is absent or no number. */
  static Optional<Margin> margin(String low, String high) {
    Measure rank = Measure.WGI_RULE_OF_LAW;
    return rank.holds(low)
            && rank.holds(high)
            && Double.parseDouble(low) <= Double.parseDouble(high)
        ? Optional.of(new Margin(Double.parseDouble(low), Double.parseDouble(high)))
        : Optional.empty();
  }
}
