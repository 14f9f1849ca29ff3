package org.tierlight.risk.engine;

import java.util.BitSet;
import org.tierlight.risk.column.NodeQueue;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.Version;

/**
 * Counts shipments in and out of trade and of what sellers were seen to sell. A shipment keeps the
 * cell of the records that it names; it counts where their suppliers trade, and between records of
 * one supplier nowhere.
 */
final class Deliveries {

  private final Shipments shipments;
  private final Trade trade;
  private final TradedGoods goods;
  private final Homes homes;
  private final NodeQueue changedOwn;

  /**
   * Deliveries into these.
   *
   * @param changedOwn takes up sellers whose list of goods changed
   */
  Deliveries(
      Shipments shipments, Trade trade, TradedGoods goods, Homes homes, NodeQueue changedOwn) {
    this.shipments = shipments;
    this.trade = trade;
    this.goods = goods;
    this.homes = homes;
    this.changedOwn = changedOwn;
  }

  /** A shipment, unless a later version of it is known; the version before is taken out. */
  void ship(Version version, GoodsShipped shipped, int seller, int buyer, int day) {
    int shipment = shipments.number(shipped.shipmentId());
    if (!shipments.isOvertakenBy(shipment, version)) {
      return;
    }
    count(shipment, -1);
    int cell = trade.cell(seller, buyer, day);
    shipments.replace(
        shipment, version, cell, goods.number(shipped.hs()), shipped.cents(), shipped.documented());
    count(shipment, 1);
  }

  /** There was no such shipment, unless a later version says that there was. */
  void withdraw(Version version, String shipmentId) {
    int shipment = shipments.number(shipmentId);
    if (shipments.isOvertakenBy(shipment, version)) {
      count(shipment, -1);
      shipments.withdraw(shipment, version);
    }
  }

  /** The shipments that name any of some records, by one walk over all. */
  BitSet naming(BitSet records) {
    BitSet naming = new BitSet();
    shipments
        .lyingIn(cell -> records.get(trade.seller(cell)) || records.get(trade.buyer(cell)))
        .forEach(naming::set);
    return naming;
  }

  /** Counts shipments in (1) or out (−1). */
  void count(BitSet some, int sign) {
    some.stream().forEach(shipment -> count(shipment, sign));
  }

  private void count(int shipment, int sign) {
    int told = shipments.cell(shipment);
    int cell = told == Shipments.NONE ? told : homes.cell(told, trade);
    if (cell == Calendar.NONE) {
      return;
    }
    trade.count(cell, shipments.cents(shipment), shipments.documented(shipment), sign);
    int seller = trade.seller(cell);
    if (goods.count(seller, shipments.goods(shipment), sign)) {
      changedOwn.add(seller);
    }
  }
}
