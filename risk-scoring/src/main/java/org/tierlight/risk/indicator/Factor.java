package org.tierlight.risk.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tierlight.vocabulary.Interval;

/** One of the three factors of the inherent risk, in [0, 1], with the indicators behind it. */
public record Factor(Interval value, List<Provenance> provenance) {

  public Factor {
    provenance = List.copyOf(provenance);
  }

  /** The factor that rests on one indicator. */
  static Factor of(Provenance single) {
    return new Factor(single.x(), List.of(single));
  }

  /** The same value with one more reading named, which did not make it. */
  Factor beside(Provenance reading) {
    return new Factor(value, Stream.concat(provenance.stream(), Stream.of(reading)).toList());
  }

  /**
   * The highest of several in each bound, as for the products that a supplier trades; the
   * indicators named are those of the highest mid.
   */
  static Factor highest(List<Factor> factors) {
    Factor leading =
        factors.stream().max(Comparator.comparingDouble(f -> f.value().mid())).orElseThrow();
    return new Factor(
        new Interval(
            factors.stream().mapToDouble(factor -> factor.value().low()).max().orElseThrow(),
            leading.value().mid(),
            factors.stream().mapToDouble(factor -> factor.value().high()).max().orElseThrow()),
        leading.provenance());
  }
}
