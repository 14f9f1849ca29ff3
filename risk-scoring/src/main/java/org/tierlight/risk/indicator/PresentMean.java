package org.tierlight.risk.indicator;

import java.util.List;
import org.tierlight.risk.model.InvertedMean;
import org.tierlight.vocabulary.Interval;

/**
 * The mean of a factor's indicators of which some may be missing (method section 2): mid over those
 * present; a missing one counts 0 in low and 1 in high.
 */
final class PresentMean {

  /** What goes into a mean. */
  record Reading(Interval x, boolean missing) {}

  private PresentMean() {}

  static Interval of(List<Provenance> indicators, InvertedMean mean) {
    return ofReadings(
        indicators.stream().map(each -> new Reading(each.x(), each.missing())).toList(), mean);
  }

  static Interval ofReadings(List<Reading> readings, InvertedMean mean) {
    Interval all = mean.of(readings.stream().map(Reading::x).toList());
    double[] present =
        readings.stream()
            .filter(reading -> !reading.missing())
            .mapToDouble(reading -> reading.x().mid())
            .toArray();
    double mid = present.length == 0 ? Interval.UNKNOWN.mid() : mean.of(present);
    return new Interval(all.low(), Math.clamp(mid, all.low(), all.high()), all.high());
  }
}
