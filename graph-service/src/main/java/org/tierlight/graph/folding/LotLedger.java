package org.tierlight.graph.folding;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.tierlight.graph.lots.ToldEvent;

/** What is kept of events on lots, within the transaction of the ledger. */
public interface LotLedger {

  /** The events of some ids that are there. */
  Map<String, ToldEvent> events(Set<String> ids);

  /** Keeps events whole, each in place of what was kept under its id. */
  void keep(Collection<ToldEvent> events);
}
