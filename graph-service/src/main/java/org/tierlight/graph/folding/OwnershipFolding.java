package org.tierlight.graph.folding;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.facts.Stamped;
import org.tierlight.graph.facts.Succession;
import org.tierlight.graph.ownership.Ownership;
import org.tierlight.vocabulary.SupplierId;

/**
 * Folds in who holds whom. What was said stays said of its records; what is shown between suppliers
 * is made of it, anew wherever something was said or records were put together or apart.
 */
public final class OwnershipFolding {

  private final OwnershipLedger ledger;

  /** Folds into a ledger. */
  public OwnershipFolding(OwnershipLedger ledger) {
    this.ledger = ledger;
  }

  /**
   * Folds some changes in, after their suppliers have been mentioned.
   *
   * @param regrouped suppliers that are made of other records than before
   */
  public void fold(Collection<Change> changes, Set<SupplierId> regrouped) {
    Map<String, Succession<Ownership>> said = said(changes);
    Map<String, Succession<Ownership>> stored = ledger.said(said.keySet());
    said.replaceAll((id, fresh) -> together(stored.get(id), fresh));
    said.entrySet().removeIf(one -> one.getValue().equals(stored.get(one.getKey())));
    ledger.keep(said.values());
    Set<String> shown = new TreeSet<>(said.keySet());
    shown.addAll(ledger.about(regrouped));
    ledger.show(shown);
  }

  private static Map<String, Succession<Ownership>> said(Collection<Change> changes) {
    Map<String, Succession<Ownership>> said = new TreeMap<>();
    for (Change change : changes) {
      if (change instanceof Change.Owned(Stamped<Ownership> word)) {
        said.merge(word.value().id(), Succession.of(word), Succession::with);
      }
    }
    return said;
  }

  private static Succession<Ownership> together(
      @Nullable Succession<Ownership> stored, Succession<Ownership> fresh) {
    return stored == null ? fresh : stored.with(fresh);
  }
}
