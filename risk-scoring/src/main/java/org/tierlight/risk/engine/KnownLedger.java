package org.tierlight.risk.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierlight.risk.legal.LinkTrade;

/**
 * The shipments between suppliers of a world that edits changed: what edits move or make up has
 * none.
 *
 * @param nodes how many suppliers there were before the edits
 */
record KnownLedger(Ledger ledger, int nodes) implements Ledger {

  @Override
  public Map<Integer, LinkTrade> trades(int buyer, Collection<Integer> sellers) {
    List<Integer> known =
        sellers.stream().filter(seller -> delivered(seller, buyer).isPresent()).toList();
    return known.isEmpty() ? Map.of() : ledger.trades(buyer, known);
  }

  @Override
  public Optional<Delivered> delivered(int seller, int buyer) {
    return seller < nodes && buyer < nodes ? ledger.delivered(seller, buyer) : Optional.empty();
  }
}
