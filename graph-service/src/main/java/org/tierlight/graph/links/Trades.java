package org.tierlight.graph.links;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What went over a link, product by product; a product of which nothing went is absent. */
public record Trades(SortedMap<Goods, Trade> byGoods) {

  /** No shipment. */
  public static final Trades NONE = new Trades(new TreeMap<>());

  public Trades {
    byGoods = Collections.unmodifiableSortedMap(new TreeMap<>(byGoods));
  }

  /** One shipment. */
  public static Trades of(Shipment shipment) {
    return new Trades(new TreeMap<>(Map.of(shipment.goods(), Trade.of(shipment))));
  }

  /** The sum of two disjoint sets of shipments. */
  public Trades plus(Trades other) {
    SortedMap<Goods, Trade> sum = new TreeMap<>(byGoods);
    other.byGoods.forEach((goods, trade) -> sum.merge(goods, trade, Trade::plus));
    return new Trades(sum);
  }

  /** What had gone by a time, by whole months. */
  Trades until(Instant time) {
    SortedMap<Goods, Trade> gone = new TreeMap<>();
    byGoods.forEach((goods, trade) -> gone.put(goods, trade.until(time)));
    gone.values().removeIf(Trade.NONE::equals);
    return new Trades(gone);
  }

  /** What went of some products. */
  Trades only(Predicate<Goods> products) {
    SortedMap<Goods, Trade> some = new TreeMap<>(byGoods);
    some.keySet().removeIf(products.negate());
    return new Trades(some);
  }

  /** What went of one product. */
  public Trade of(Goods goods) {
    return byGoods.getOrDefault(goods, Trade.NONE);
  }

  /** All products together. */
  public Trade total() {
    return Trade.sum(byGoods.values());
  }
}
