package org.tierlight.graph.folding;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.lots.ToldEvent;

/** Folds in what happened to lots; of one event only what is first learnt of it is new. */
public final class LotFolding {

  private final LotLedger ledger;

  /** Folds into a ledger. */
  public LotFolding(LotLedger ledger) {
    this.ledger = ledger;
  }

  /** Folds some changes in. */
  public void fold(Collection<Change> changes) {
    Map<String, ToldEvent> told = new TreeMap<>();
    for (Change change : changes) {
      if (change instanceof Change.Happened(ToldEvent event)) {
        told.merge(event.event().id(), event, ToldEvent::with);
      }
    }
    Map<String, ToldEvent> stored = ledger.events(told.keySet());
    told.replaceAll((id, fresh) -> together(stored.get(id), fresh));
    told.entrySet().removeIf(one -> one.getValue().equals(stored.get(one.getKey())));
    ledger.keep(told.values());
  }

  private static ToldEvent together(@Nullable ToldEvent stored, ToldEvent fresh) {
    return stored == null ? fresh : stored.with(fresh);
  }
}
