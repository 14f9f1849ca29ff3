package org.tierlight.graph.origins;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.vocabulary.SupplierId;

/**
 * Where goods come from, by country, the most first, with bounds. Of every country the lower bound
 * is what is known of it; the upper bound adds all that is not known of any.
 *
 * @param origins the countries, and last what is known of none
 * @param ends where the trails end, the most first
 * @param makers what is declared of the suppliers that are named
 * @param truncated whether rows were left out because there were too many
 */
public record Origins(
    List<Origin> origins, List<TrailEnd> ends, Map<SupplierId, Maker> makers, boolean truncated) {

  private static final Comparator<TrailEnd> MOST_FIRST =
      comparingDouble((TrailEnd end) -> end.known() + end.accounted())
          .reversed()
          .thenComparing(TrailEnd::why)
          .thenComparing(end -> String.valueOf(end.supplier()));

  /**
   * A country's part of the goods, in [0, 1] each, lower ≤ accounted ≤ upper.
   *
   * @param country absent for what is known of no country
   * @param accounted what the books say, with goods that may have been mixed
   */
  public record Origin(@Nullable String country, double lower, double accounted, double upper) {}

  public Origins {
    origins = List.copyOf(origins);
    ends = List.copyOf(ends);
    makers = Map.copyOf(makers);
  }

  static Origins of(List<TrailEnd> ends, Map<SupplierId, Maker> makers, boolean truncated) {
    Map<String, Part> countries = new TreeMap<>();
    for (TrailEnd end : ends) {
      String country = country(end, makers);
      if (country != null) {
        countries.merge(country, new Part(end.known(), end.accounted()), Part::plus);
      }
    }
    return new Origins(
        origins(countries), ends.stream().sorted(MOST_FIRST).toList(), makers, truncated);
  }

  private static @Nullable String country(TrailEnd end, Map<SupplierId, Maker> makers) {
    if (end.supplier() == null || end.why() != TrailEnd.Why.PRODUCER) {
      return null;
    }
    @Nullable Maker maker = makers.get(end.supplier());
    return maker == null ? null : maker.supplier().country();
  }

  private static List<Origin> origins(Map<String, Part> countries) {
    double known = countries.values().stream().mapToDouble(Part::known).sum();
    double told = countries.values().stream().mapToDouble(Part::sum).sum();
    double open = bounded(1 - known);
    List<Origin> all =
        new ArrayList<>(
            countries.entrySet().stream()
                .map(
                    one ->
                        new Origin(
                            one.getKey(),
                            bounded(one.getValue().known()),
                            bounded(one.getValue().sum()),
                            bounded(one.getValue().known() + open)))
                .sorted(comparingDouble(Origin::accounted).reversed())
                .toList());
    all.add(new Origin(null, 0, bounded(1 - told), open));
    return all;
  }

  /** Sums of parts can be wrong in the last digit. */
  private static double bounded(double part) {
    return Math.clamp(part, 0, 1);
  }

  /** The summary of a supplier that is named. */
  public @Nullable Summary supplier(@Nullable SupplierId id) {
    @Nullable Maker maker = id == null ? null : makers.get(id);
    return maker == null ? null : maker.supplier();
  }
}
