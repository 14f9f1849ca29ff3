package org.tierlight.graph.links;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.CustodyModel;
import org.tierlight.vocabulary.LinkBasis;

/**
 * The sum of a set of shipments: how many, worth what in which month, how much in which month, on
 * what they rest, from when to when. Adding is associative and commutative, so any order and
 * grouping gives the same sum.
 *
 * @param months how many shipments of what value went in each
 * @param quantities what was counted, by unit
 * @param bases the months in which shipments went that rest on the same
 * @param custody how many shipments stated a model; the others stated none
 */
public record Trade(
    SortedMap<YearMonth, Sum> months,
    SortedMap<String, SortedMap<YearMonth, BigDecimal>> quantities,
    SortedMap<LinkBasis, SortedSet<YearMonth>> bases,
    SortedMap<CustodyModel, SortedMap<YearMonth, Long>> custody,
    @Nullable Instant first,
    @Nullable Instant last) {

  /** So many shipments of so many cents in the reporting currency. */
  public record Sum(long shipments, long cents) {

    // An absurd sum stays at the largest number: an overflow here would stop the whole map.
    Sum plus(Sum other) {
      return new Sum(
          shipments + other.shipments,
          cents > Long.MAX_VALUE - other.cents ? Long.MAX_VALUE : cents + other.cents);
    }
  }

  private static final Sum NOTHING = new Sum(0, 0);

  /** No shipment. */
  public static final Trade NONE =
      new Trade(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), null, null);

  public Trade {
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    quantities = Collections.unmodifiableSortedMap(new TreeMap<>(quantities));
    bases = Collections.unmodifiableSortedMap(new TreeMap<>(bases));
    custody = Collections.unmodifiableSortedMap(new TreeMap<>(custody));
  }

  /** One shipment. */
  public static Trade of(Shipment shipment) {
    Instant at = shipment.shippedAt();
    YearMonth month = Window.month(at);
    Quantity quantity = shipment.quantity();
    CustodyModel custody = shipment.custody();
    return new Trade(
        one(month, new Sum(1, shipment.cents())),
        quantity == null
            ? new TreeMap<>()
            : one(quantity.unit(), one(month, quantity.amount().stripTrailingZeros())),
        one(shipment.basis(), new TreeSet<>(Collections.singleton(month))),
        custody == null ? new TreeMap<>() : one(custody, one(month, 1L)),
        at,
        at);
  }

  /** The sum of several disjoint sets of shipments. */
  public static Trade sum(Collection<Trade> parts) {
    return parts.stream().reduce(NONE, Trade::plus);
  }

  /** The sum of two disjoint sets of shipments. */
  public Trade plus(Trade other) {
    return new Trade(
        merged(months, other.months, Sum::plus),
        merged(quantities, other.quantities, (one, two) -> merged(one, two, Trade::added)),
        merged(bases, other.bases, Trade::union),
        merged(custody, other.custody, (one, two) -> merged(one, two, Long::sum)),
        earlier(first, other.first),
        later(last, other.last));
  }

  /**
   * What had gone by a time, by whole months: all of the month of that time is in it. The last
   * shipment is told no closer than by its month where later ones went.
   */
  public Trade until(Instant time) {
    if (last == null || !last.isAfter(time)) {
      return this;
    }
    YearMonth month = Window.month(time);
    SortedMap<YearMonth, Sum> gone = upTo(month, months);
    return first == null || first.isAfter(time) || gone.isEmpty()
        ? NONE
        : new Trade(
            gone,
            eachUpTo(month, quantities),
            basesUpTo(month),
            eachUpTo(month, custody),
            first,
            earlier(Window.end(gone.lastKey()), time));
  }

  private SortedMap<LinkBasis, SortedSet<YearMonth>> basesUpTo(YearMonth month) {
    SortedMap<LinkBasis, SortedSet<YearMonth>> some = new TreeMap<>();
    bases.forEach((basis, all) -> some.put(basis, all.headSet(month.plusMonths(1))));
    some.values().removeIf(Set::isEmpty);
    return some;
  }

  private static <K, V> SortedMap<K, SortedMap<YearMonth, V>> eachUpTo(
      YearMonth month, SortedMap<K, SortedMap<YearMonth, V>> all) {
    SortedMap<K, SortedMap<YearMonth, V>> some = new TreeMap<>();
    all.forEach((key, months) -> some.put(key, upTo(month, months)));
    some.values().removeIf(Map::isEmpty);
    return some;
  }

  private static <V> SortedMap<YearMonth, V> upTo(YearMonth month, SortedMap<YearMonth, V> all) {
    return all.headMap(month.plusMonths(1));
  }

  /** How many shipments. */
  public long shipments() {
    return sum().shipments();
  }

  /** Cents of all months. */
  public long cents() {
    return sum().cents();
  }

  private Sum sum() {
    return months.values().stream().reduce(NOTHING, Sum::plus);
  }

  /** Cents of the months of a window. */
  public long cents(Window window) {
    return months.entrySet().stream()
        .filter(month -> window.holds(month.getKey()))
        .map(Map.Entry::getValue)
        .reduce(NOTHING, Sum::plus)
        .cents();
  }

  /** Whether a shipment went in the months of a window. */
  public boolean isWithin(Window window) {
    return months.keySet().stream().anyMatch(window::holds);
  }

  /** Whether a documented shipment went in the months of a window. */
  public boolean isDocumentedWithin(Window window) {
    return bases.entrySet().stream()
        .filter(basis -> basis.getKey() != LinkBasis.INFERRED)
        .anyMatch(basis -> basis.getValue().stream().anyMatch(window::holds));
  }

  /** Whether any of the shipments was documented. */
  boolean wasEverDocumented() {
    return bases.keySet().stream().anyMatch(basis -> basis != LinkBasis.INFERRED);
  }

  private static <K extends Comparable<? super K>, V> SortedMap<K, V> one(K key, V value) {
    SortedMap<K, V> map = new TreeMap<>();
    map.put(key, value);
    return map;
  }

  private static <K, V> SortedMap<K, V> merged(
      SortedMap<K, V> left, SortedMap<K, V> right, BinaryOperator<V> sum) {
    SortedMap<K, V> merged = new TreeMap<>(left);
    right.forEach((key, value) -> merged.merge(key, value, sum));
    return merged;
  }

  // Without trailing zeros, or the text of a sum would depend on its order.
  private static BigDecimal added(BigDecimal left, BigDecimal right) {
    return left.add(right).stripTrailingZeros();
  }

  private static SortedSet<YearMonth> union(SortedSet<YearMonth> left, SortedSet<YearMonth> right) {
    SortedSet<YearMonth> union = new TreeSet<>(left);
    union.addAll(right);
    return union;
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
