package org.tierlight.graph.folding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tierlight.graph.links.Link;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.identity.Decision;
import org.tierlight.vocabulary.SupplierId;

/**
 * Which records are together, and what is shown of the suppliers that they make, within the
 * transaction of the ledger. A record that stands alone is shown as the ledger holds it.
 */
public interface Groups {

  /** The decisions that hold about some records. */
  List<Decision> decisions(Set<SupplierId> records);

  /** Keeps decisions, each in place of an earlier one on its pair. */
  void keepDecisions(Collection<Decision> decisions);

  /**
   * The supplier of each record that is together with others; those that stand alone are absent.
   */
  Map<SupplierId, SupplierId> suppliers(Set<SupplierId> records);

  /**
   * Puts records under other suppliers than before; what is shown of those left standing alone is
   * what was told of them.
   *
   * @param moved every record whose supplier changes, or that comes to stand together or alone
   * @param suppliers the suppliers of those that are together now
   * @return the links between suppliers that have to be summed anew
   */
  Set<LinkKey> regroup(Set<SupplierId> moved, Map<SupplierId, SupplierId> suppliers);

  /** What was told of each record of some suppliers. */
  Map<SupplierId, List<SupplierRecord>> records(Set<SupplierId> suppliers);

  /** Shows suppliers whole; one that no fact names is not shown. */
  void show(Collection<JoinedSupplier> suppliers);

  /** The links between records that some links between suppliers are the sum of. */
  Map<LinkKey, List<Link>> parts(Set<LinkKey> links);

  /** Shows links between suppliers whole. */
  void showLinks(Collection<Link> links);
}
