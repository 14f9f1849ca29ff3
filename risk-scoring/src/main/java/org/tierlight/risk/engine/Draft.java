package org.tierlight.risk.engine;

import java.util.BitSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tierlight.risk.column.Numbering;
import org.tierlight.risk.fact.RiskFact.EvidenceFound;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Profile;
import org.tierlight.vocabulary.SupplierId;

/**
 * A copy of what enters a solution, being edited. Only what an edit touches is copied one by one:
 * rows of buyers and dossiers of suppliers; the rest is copied as whole arrays at the end.
 */
final class Draft {

  private final Prepared before;
  private final Numbering<SupplierId> suppliers;
  private final BitSet absent;
  private final Dossiers dossiers;
  private final SortedMap<Integer, DraftRow> rows = new TreeMap<>();
  private final SortedSet<Integer> changedOwn = new TreeSet<>();

  Draft(Prepared before) {
    this.before = before;
    this.suppliers = before.world.suppliers.copy();
    this.absent = before.world.absent();
    this.dossiers = before.world.dossiers().copy();
  }

  boolean knows(SupplierId supplier) {
    int node = suppliers.find(supplier);
    return node != Numbering.NONE && !absent.get(node);
  }

  void suppose(SupplierId supplier, Profile profile) {
    int node = suppliers.number(supplier);
    absent.clear(node);
    dossiers.grow(node + 1);
    dossiers.suppose(node, profile);
    rows.put(node, DraftRow.empty(profile.primaryProducer()));
    changedOwn.add(node);
  }

  /** What a known supplier buys, to be edited. */
  DraftRow row(SupplierId buyer) {
    return rows.computeIfAbsent(suppliers.find(buyer), node -> DraftRow.of(node, before));
  }

  boolean hasEvidence(SupplierId supplier, String item) {
    Dossier dossier = dossiers.find(suppliers.find(supplier));
    return dossier != null && dossier.evidence.containsKey(item);
  }

  /** Whether any supplier has an item of this id: an id names one item of all. */
  boolean isTaken(String item) {
    return dossiers.haveEvidence(item);
  }

  void add(SupplierId supplier, EvidenceItem item) {
    int node = suppliers.find(supplier);
    dossiers.open(node).evidence.put(item.id(), new EvidenceFound(supplier, item, null));
    changedOwn.add(node);
  }

  void withdraw(SupplierId supplier, String item) {
    int node = suppliers.find(supplier);
    dossiers.open(node).evidence.remove(item);
    changedOwn.add(node);
  }

  private StillNetwork links(StillWorld world) {
    if (rows.isEmpty()) {
      return before.network;
    }
    boolean isAnybodyNew =
        !world.absent().equals(before.world.absent()) || before.world.nodes() != world.nodes();
    int[] order = isAnybodyNew ? world.order() : before.network.order();
    return before.network.with(rows, suppliers, order);
  }

  /** What is to be solved after all edits. */
  Prepared done() {
    StillWorld world = before.world.edited(suppliers, absent, dossiers);
    Prepared after = before.with(world, links(world));
    rows.forEach((node, row) -> after.terms.coverage(node, row.perCent(), row.undisclosed()));
    changedOwn.forEach(after::weigh);
    return after;
  }
}
