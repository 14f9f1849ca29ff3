package org.tierlight.risk.engine;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.tierlight.risk.legal.LinkTrade;

/** The shipments of a stream that another thread feeds: each look-up waits for its turn. */
record GuardedLedger(Ledger ledger, Guard guard) implements Ledger {

  @Override
  public Map<Integer, LinkTrade> trades(int buyer, Collection<Integer> sellers) {
    return guard.held(() -> ledger.trades(buyer, sellers));
  }

  @Override
  public Optional<Delivered> delivered(int seller, int buyer) {
    return guard.held(() -> ledger.delivered(seller, buyer));
  }
}
