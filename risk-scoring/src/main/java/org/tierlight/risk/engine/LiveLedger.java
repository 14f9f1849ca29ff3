package org.tierlight.risk.engine;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.tierlight.risk.legal.LinkTrade;

/** The shipments as the stream knows them; asked only while the stream holds still. */
record LiveLedger(LinkTrades shipments) implements Ledger {

  @Override
  public Map<Integer, LinkTrade> trades(int buyer, Collection<Integer> sellers) {
    return shipments.of(buyer, sellers);
  }

  @Override
  public Optional<Delivered> delivered(int seller, int buyer) {
    return shipments.delivered(seller, buyer);
  }
}
