package org.tierlight.graph.links;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.HsCode;

/**
 * The sum of a set of shipments: how many, worth what in which month, of which goods, from when to
 * when. Adding is associative and commutative, so any order and grouping gives the same sum.
 */
public record Trade(
    long shipments,
    SortedMap<YearMonth, Long> months,
    SortedSet<HsCode> hs,
    @Nullable Instant first,
    @Nullable Instant last) {

  /** No shipment. */
  public static final Trade NONE = new Trade(0, new TreeMap<>(), new TreeSet<>(), null, null);

  public Trade {
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    hs = Collections.unmodifiableSortedSet(new TreeSet<>(hs));
  }

  /** One shipment. */
  public static Trade of(Shipment shipment) {
    Instant at = shipment.shippedAt();
    SortedMap<YearMonth, Long> months = new TreeMap<>(Map.of(Window.month(at), shipment.cents()));
    SortedSet<HsCode> hs = new TreeSet<>();
    if (shipment.hs() != null) {
      hs.add(shipment.hs());
    }
    return new Trade(1, months, hs, at, at);
  }

  /** The sum of two disjoint sets of shipments. */
  public Trade plus(Trade other) {
    SortedMap<YearMonth, Long> bothMonths = new TreeMap<>(months);
    other.months.forEach((month, cents) -> bothMonths.merge(month, cents, Trade::capped));
    SortedSet<HsCode> bothHs = new TreeSet<>(hs);
    bothHs.addAll(other.hs);
    return new Trade(
        shipments + other.shipments,
        bothMonths,
        bothHs,
        earlier(first, other.first),
        later(last, other.last));
  }

  /** Cents of all months. */
  public long cents() {
    return months.values().stream().reduce(0L, Trade::capped);
  }

  /** Cents of the months of a window. */
  public long cents(Window window) {
    return months.entrySet().stream()
        .filter(month -> month.getKey().compareTo(window.first()) >= 0)
        .filter(month -> month.getKey().compareTo(window.last()) <= 0)
        .map(Map.Entry::getValue)
        .reduce(0L, Trade::capped);
  }

  // An absurd sum stays at the largest number: an overflow here would stop the whole map.
  private static Long capped(Long left, Long right) {
    return left > Long.MAX_VALUE - right ? Long.MAX_VALUE : left + right;
  }

  private static @Nullable Instant earlier(@Nullable Instant left, @Nullable Instant right) {
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    return left.isBefore(right) ? left : right;
  }

  private static @Nullable Instant later(@Nullable Instant left, @Nullable Instant right) {
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    return left.isAfter(right) ? left : right;
  }
}
