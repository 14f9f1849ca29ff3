package org.tierlight.graph.folding;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.tierlight.graph.facts.Succession;
import org.tierlight.graph.ownership.Ownership;
import org.tierlight.vocabulary.SupplierId;

/** What was said of who holds whom, within the transaction of the ledger. */
public interface OwnershipLedger {

  /** What was said under some ids; those of which nothing was said are absent. */
  Map<String, Succession<Ownership>> said(Set<String> ids);

  /** Keeps what was said, each in place of what was kept under its id. */
  void keep(Collection<Succession<Ownership>> said);

  /** The ids of all that was said of the records that some suppliers are made of. */
  Set<String> about(Set<SupplierId> suppliers);

  /** Shows what was said under some ids between the suppliers that its records are part of now. */
  void show(Set<String> ids);
}
