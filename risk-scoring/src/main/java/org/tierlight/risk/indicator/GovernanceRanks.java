package org.tierlight.risk.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierlight.vocabulary.Interval;

/** The three governance ranks of a country in one year; each may be missing. */
public record GovernanceRanks(
    int year,
    Optional<PercentileRank> ruleOfLaw,
    Optional<PercentileRank> controlOfCorruption,
    Optional<PercentileRank> voice) {

  boolean areMissing() {
    return present().isEmpty();
  }

  /** x = 1 − mean(p)/100 (method section 2); a missing rank moves the bounds alone, not the mid. */
  Interval x() {
    double low = all().mapToDouble(PercentileRank::high).average().orElseThrow();
    double high = all().mapToDouble(PercentileRank::low).average().orElseThrow();
    double mid = present().stream().mapToDouble(PercentileRank::rank).average().orElse(50);
    return new Interval(1 - low / 100, 1 - mid / 100, 1 - high / 100);
  }

  private Stream<PercentileRank> all() {
    return Stream.of(ruleOfLaw, controlOfCorruption, voice)
        .map(rank -> rank.orElse(PercentileRank.UNKNOWN));
  }

  private List<PercentileRank> present() {
    return Stream.of(ruleOfLaw, controlOfCorruption, voice).flatMap(Optional::stream).toList();
  }
}
