package org.tierlight.graph.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.origins.Origins;
import org.tierlight.graph.origins.TrailEnd;
import org.tierlight.graph.suppliers.Summary;

/**
 * Where goods come from.
 *
 * @param items the countries, the most first, and last what is known of none
 * @param total in how many places trails end; the first ones are listed
 */
record OriginsView(List<OriginView> items, List<EndView> ends, int total, boolean truncated) {

  private static final int DIGITS = 6;

  static OriginsView of(Origins origins, int limit) {
    return new OriginsView(
        origins.origins().stream().map(OriginView::of).toList(),
        origins.ends().stream().limit(limit).map(end -> EndView.of(end, origins)).toList(),
        origins.ends().size(),
        origins.truncated());
  }

  /** A country's part; null for what is known of no country. */
  record OriginView(
      @Nullable String country, BigDecimal lower, BigDecimal accounted, BigDecimal upper) {

    /** Bounds are rounded outwards, or they would bound nothing. */
    static OriginView of(Origins.Origin origin) {
      return new OriginView(
          origin.country(),
          digits(origin.lower(), RoundingMode.FLOOR),
          digits(origin.accounted(), RoundingMode.HALF_EVEN),
          digits(origin.upper(), RoundingMode.CEILING));
    }
  }

  private static BigDecimal digits(double part, RoundingMode rounding) {
    return BigDecimal.valueOf(part).setScale(DIGITS, rounding);
  }

  /** Where a part of the goods can be followed to, and why no further. */
  record EndView(
      Views.@Nullable Item supplier, TrailEnd.Why why, BigDecimal known, BigDecimal accounted) {

    static EndView of(TrailEnd end, Origins origins) {
      @Nullable Summary supplier = origins.supplier(end.supplier());
      return new EndView(
          supplier == null ? null : Views.Item.of(supplier),
          end.why(),
          Views.sixDigits(end.known()),
          Views.sixDigits(end.accounted()));
    }
  }
}
