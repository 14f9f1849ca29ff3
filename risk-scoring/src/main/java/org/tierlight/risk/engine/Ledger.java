package org.tierlight.risk.engine;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.tierlight.risk.legal.LinkTrade;

/** The shipments behind links, which are too many to copy and are looked up link by link. */
interface Ledger {

  /** What a node bought within the window from each of some live sellers, by seller. */
  Map<Integer, LinkTrade> trades(int buyer, Collection<Integer> sellers);

  /** When a seller's goods were shipped to a buyer; empty where no shipment is known. */
  Optional<Delivered> delivered(int seller, int buyer);
}
