package org.tierlight.graph.folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tierlight.graph.links.LinkKey;
import org.tierlight.identity.Decision;
import org.tierlight.identity.SameSuppliers;
import org.tierlight.vocabulary.Relation;
import org.tierlight.vocabulary.SupplierId;

/**
 * Puts records together and apart as decisions have it. Only what merges lead to from the records
 * spoken of is read, and what moved is told by comparing with what is kept: so a transaction that
 * is repeated does the same again.
 */
final class Regrouping {

  /** The suppliers and the links between suppliers that have to be shown anew. */
  record Disturbed(Set<SupplierId> suppliers, Set<LinkKey> links) {

    static final Disturbed NOTHING = new Disturbed(Set.of(), Set.of());
  }

  private final Groups groups;
  private final SameSuppliers same = new SameSuppliers();
  private final Set<SupplierId> reached = new TreeSet<>();
  private final List<Decision> known = new ArrayList<>();

  Regrouping(Groups groups) {
    this.groups = groups;
  }

  Disturbed regroup(Collection<Decision> decisions) {
    if (decisions.isEmpty()) {
      return Disturbed.NOTHING;
    }
    reach(decisions);
    decisions.forEach(same::take);
    keepWhatHolds();
    return move();
  }

  private void reach(Collection<Decision> decisions) {
    Set<SupplierId> frontier = ends(decisions);
    while (!frontier.isEmpty()) {
      reached.addAll(frontier);
      List<Decision> found = groups.decisions(frontier);
      found.forEach(same::take);
      known.addAll(found);
      frontier = ends(found.stream().filter(one -> one.relation() == Relation.SAME).toList());
      frontier.removeAll(reached);
    }
  }

  private static SortedSet<SupplierId> ends(Collection<Decision> decisions) {
    SortedSet<SupplierId> ends = new TreeSet<>();
    for (Decision decision : decisions) {
      ends.add(decision.record());
      ends.add(decision.other());
    }
    return ends;
  }

  private void keepWhatHolds() {
    Set<Decision> kept = new HashSet<>(known);
    groups.keepDecisions(same.decisions().stream().filter(one -> !kept.contains(one)).toList());
  }

  private Disturbed move() {
    Map<SupplierId, SupplierId> before = groups.suppliers(reached);
    Map<SupplierId, SupplierId> after = together();
    Set<SupplierId> moved = new TreeSet<>(reached);
    moved.removeIf(record -> Objects.equals(before.get(record), after.get(record)));
    Set<LinkKey> links = groups.regroup(moved, after);
    Set<SupplierId> suppliers = new TreeSet<>();
    for (SupplierId record : moved) {
      suppliers.add(before.getOrDefault(record, record));
      suppliers.add(after.getOrDefault(record, record));
    }
    return new Disturbed(suppliers, links);
  }

  private Map<SupplierId, SupplierId> together() {
    Map<SupplierId, SupplierId> suppliers = new TreeMap<>();
    for (SupplierId record : reached) {
      SupplierId supplier = same.supplierOf(record);
      if (same.recordsOf(supplier).size() > 1) {
        suppliers.put(record, supplier);
      }
    }
    return suppliers;
  }
}
