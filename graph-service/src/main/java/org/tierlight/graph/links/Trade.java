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
 *
 * @param documented the months with a shipment that was not only concluded from other data
 */
public record Trade(
    long shipments,
    SortedMap<YearMonth, Long> months,
    SortedSet<YearMonth> documented,
    SortedSet<HsCode> hs,
    @Nullable Instant first,
    @Nullable Instant last) {

  /** No shipment. */
  public static final Trade NONE =
      new Trade(0, new TreeMap<>(), new TreeSet<>(), new TreeSet<>(), null, null);

  public Trade {
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    documented = Collections.unmodifiableSortedSet(new TreeSet<>(documented));
    hs = Collections.unmodifiableSortedSet(new TreeSet<>(hs));
  }

  /** One shipment. */
  public static Trade of(Shipment shipment) {
    Instant at = shipment.shippedAt();
    YearMonth month = Window.month(at);
    SortedMap<YearMonth, Long> months = new TreeMap<>(Map.of(month, shipment.cents()));
    SortedSet<YearMonth> documented = setOf(shipment.documented() ? month : null);
    return new Trade(1, months, documented, setOf(shipment.hs()), at, at);
  }

  /** The sum of two disjoint sets of shipments. */
  public Trade plus(Trade other) {
    SortedMap<YearMonth, Long> bothMonths = new TreeMap<>(months);
    other.months.forEach((month, cents) -> bothMonths.merge(month, cents, Trade::capped));
    return new Trade(
        shipments + other.shipments,
        bothMonths,
        union(documented, other.documented),
        union(hs, other.hs),
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
        .filter(month -> window.holds(month.getKey()))
        .map(Map.Entry::getValue)
        .reduce(0L, Trade::capped);
  }

  /** Whether a shipment went in the months of a window. */
  public boolean isWithin(Window window) {
    return months.keySet().stream().anyMatch(window::holds);
  }

  /** Whether a documented shipment went in the months of a window. */
  public boolean isDocumentedWithin(Window window) {
    return documented.stream().anyMatch(window::holds);
  }

  private static <T> SortedSet<T> setOf(@Nullable T element) {
    SortedSet<T> set = new TreeSet<>();
    if (element != null) {
      set.add(element);
    }
    return set;
  }

  private static <T> SortedSet<T> union(SortedSet<T> left, SortedSet<T> right) {
    SortedSet<T> union = new TreeSet<>(left);
    union.addAll(right);
    return union;
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
