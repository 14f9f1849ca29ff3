package org.tierlight.risk.engine;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tierlight.risk.legal.LinkTrade;
import org.tierlight.vocabulary.HsCode;

/**
 * The shipments of a few links, found by one walk over all shipments: only legal flags ask, and an
 * index by link would cost memory for every shipment (ADR 0018).
 */
final class LinkTrades {

  private final Trade trade;
  private final Shipments shipments;
  private final TradedGoods goods;
  private final Homes homes;

  LinkTrades(Trade trade, Shipments shipments, TradedGoods goods, Homes homes) {
    this.homes = homes;
    this.trade = trade;
    this.shipments = shipments;
    this.goods = goods;
  }

  /** What a buyer bought within the window from each of some sellers, by seller. */
  Map<Integer, LinkTrade> of(int buyer, Collection<Integer> sellers) {
    BitSet cells = new BitSet();
    sellers.forEach(seller -> trade.markWindow(seller, buyer, cells));
    Map<Integer, LinkTrade> bySeller = new TreeMap<>();
    shipments
        .lyingIn(cell -> isAmong(homes.cell(cell, trade), cells))
        .boxed()
        .collect(groupingBy(shipment -> homes.of(trade.seller(shipments.cell(shipment)))))
        .forEach((seller, its) -> bySeller.put(seller, together(its)));
    return bySeller;
  }

  private static boolean isAmong(int cell, BitSet cells) {
    return cell != Calendar.NONE && cells.get(cell);
  }

  /** The days between which goods were shipped on a link so far. */
  Optional<Delivered> delivered(int seller, int buyer) {
    IntSummaryStatistics days = trade.shippingDays(seller, buyer).summaryStatistics();
    return days.getCount() == 0
        ? Optional.empty()
        : Optional.of(
            new Delivered(
                LocalDate.ofEpochDay(days.getMin()), LocalDate.ofEpochDay(days.getMax())));
  }

  private LinkTrade together(List<Integer> its) {
    List<Integer> latestFirst =
        its.stream()
            .sorted(Comparator.comparing(this::day).reversed().thenComparing(shipments::id))
            .toList();
    return new LinkTrade(
        its.size(),
        its.stream().mapToLong(shipments::cents).sum(),
        day(latestFirst.getLast()),
        day(latestFirst.getFirst()),
        codes(its),
        latestFirst.stream().limit(LinkTrade.NAMED).map(shipments::id).toList());
  }

  private List<HsCode> codes(List<Integer> its) {
    return its.stream()
        .map(shipments::goods)
        .distinct()
        .map(goods::code)
        .flatMap(Optional::stream)
        .sorted()
        .toList();
  }

  private LocalDate day(int shipment) {
    return LocalDate.ofEpochDay(trade.day(shipments.cell(shipment)));
  }
}
