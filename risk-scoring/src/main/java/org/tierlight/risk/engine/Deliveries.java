package org.tierlight.risk.engine;

import org.tierlight.risk.column.NodeQueue;
import org.tierlight.risk.fact.RiskFact.GoodsShipped;
import org.tierlight.risk.fact.Version;

/** Counts shipments in and out of trade and of what sellers were seen to sell. */
final class Deliveries {

  private final Shipments shipments;
  private final Trade trade;
  private final TradedGoods goods;
  private final NodeQueue changedOwn;

  /**
   * Deliveries into these.
   *
   * @param changedOwn takes up sellers whose list of goods changed
   */
  Deliveries(Shipments shipments, Trade trade, TradedGoods goods, NodeQueue changedOwn) {
    this.shipments = shipments;
    this.trade = trade;
    this.goods = goods;
    this.changedOwn = changedOwn;
  }

  /** A shipment, unless a later version of it is known; the version before is taken out. */
  void ship(Version version, GoodsShipped shipped, int seller, int buyer, int day) {
    int shipment = shipments.number(shipped.shipmentId());
    if (!shipments.isOvertakenBy(shipment, version)) {
      return;
    }
    takeOut(shipment);
    int cell = trade.cell(seller, buyer, day);
    shipments.replace(
        shipment, version, cell, goods.number(shipped.hs()), shipped.cents(), shipped.documented());
    countIn(shipment, seller, 1);
  }

  /** There was no such shipment, unless a later version says that there was. */
  void withdraw(Version version, String shipmentId) {
    int shipment = shipments.number(shipmentId);
    if (shipments.isOvertakenBy(shipment, version)) {
      takeOut(shipment);
      shipments.withdraw(shipment, version);
    }
  }

  private void takeOut(int shipment) {
    int cell = shipments.cell(shipment);
    if (cell != Shipments.NONE) {
      countIn(shipment, trade.seller(cell), -1);
    }
  }

  private void countIn(int shipment, int seller, int sign) {
    trade.count(
        shipments.cell(shipment), shipments.cents(shipment), shipments.documented(shipment), sign);
    if (goods.count(seller, shipments.goods(shipment), sign)) {
      changedOwn.add(seller);
    }
  }
}
