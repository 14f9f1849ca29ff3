package org.tierlight.risk.engine;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tierlight.identity.Decision;
import org.tierlight.identity.SameSuppliers;
import org.tierlight.risk.column.Numbering;
import org.tierlight.risk.column.Transcript;
import org.tierlight.vocabulary.SupplierId;

/**
 * At which supplier the facts about each record count (ADR 0079): by node the supplier's node. A
 * decision is in force from the next regrouping on, so that many cost one. Where nothing was ever
 * decided it holds nothing.
 */
final class Homes {

  private final Numbering<SupplierId> suppliers;
  private final SameSuppliers same = new SameSuppliers();
  private int[] homes = new int[0];

  /** Records that may belong elsewhere since the last regrouping. */
  private final BitSet moving = new BitSet();

  /** Nodes that a decision or an earlier life named, but no fact so far. */
  private BitSet unnamed = new BitSet();

  Homes(Numbering<SupplierId> suppliers) {
    this.suppliers = suppliers;
  }

  void grow(int nodes) {
    if (areDecided()) {
      homes = grown(homes, nodes);
    }
  }

  /** Whether anything was ever decided. */
  boolean areDecided() {
    return homes.length > 0;
  }

  /** The node at which facts about a record count; the record's own where it is not merged. */
  int of(int node) {
    return node < homes.length ? homes[node] : node;
  }

  void take(Decision decision) {
    if (!areDecided()) {
      homes = grown(homes, Math.max(1, suppliers.size()));
    }
    same.take(decision).stream()
        .mapToInt(suppliers::find)
        .filter(node -> node != Numbering.NONE)
        .forEach(moving::set);
  }

  /** The cell in which shipments of a cell count; {@link Calendar#NONE} within one supplier. */
  int cell(int told, Trade trade) {
    if (!areDecided()) {
      return told;
    }
    int seller = of(trade.seller(told));
    int buyer = of(trade.buyer(told));
    if (seller == trade.seller(told) && buyer == trade.buyer(told)) {
      return told;
    }
    return seller == buyer ? Calendar.NONE : trade.cell(seller, buyer, trade.day(told));
  }

  /** A record has a node from now on. */
  void opened(int node) {
    if (areDecided() && !supplierOf(node).equals(suppliers.key(node))) {
      moving.set(node);
    }
  }

  /** No fact names a node yet. */
  void unnamed(int node) {
    unnamed.set(node);
  }

  /** A fact names a node; answers whether it is the first. */
  boolean named(int node) {
    boolean isFirst = !unnamed.isEmpty() && unnamed.get(node);
    if (isFirst) {
      unnamed.clear(node);
    }
    return isFirst;
  }

  boolean areMoving() {
    return !moving.isEmpty();
  }

  /** The records that may have to move. */
  int[] moving() {
    int[] records = moving.stream().toArray();
    moving.clear();
    return records;
  }

  /** The id of a record. */
  SupplierId record(int node) {
    return suppliers.key(node);
  }

  /** The supplier that a node's record is part of by all decisions told so far. */
  SupplierId supplierOf(int node) {
    return same.supplierOf(suppliers.key(node));
  }

  /** The supplier that a record is part of; empty where it is its own. */
  Optional<SupplierId> mergedInto(SupplierId record) {
    return Optional.of(same.supplierOf(record)).filter(supplier -> !supplier.equals(record));
  }

  void move(Map<Integer, Integer> moves) {
    homes = grown(homes, suppliers.size());
    moves.forEach((record, home) -> homes[record] = home);
  }

  /** The nodes of all records of a supplier, itself among them, in the order of their ids. */
  List<Integer> records(int home) {
    return areDecided()
        ? same.recordsOf(suppliers.key(home)).stream()
            .map(suppliers::find)
            .filter(node -> node != Numbering.NONE && of(node) == home)
            .toList()
        : List.of(home);
  }

  /** The suppliers of which other records are part. */
  Set<Integer> shared() {
    return IntStream.range(0, homes.length)
        .filter(node -> homes[node] != node)
        .mapToObj(node -> homes[node])
        .collect(toSet());
  }

  /** Whether a node is a supplier that stands for itself, and of which facts speak. */
  boolean stands(int node) {
    return of(node) == node
        && (unnamed.isEmpty() || records(node).stream().anyMatch(it -> !unnamed.get(it)));
  }

  /** The nodes that do not stand. */
  BitSet absent() {
    BitSet absent = new BitSet();
    if (areDecided() || !unnamed.isEmpty()) {
      IntStream.range(0, suppliers.size()).filter(node -> !stands(node)).forEach(absent::set);
    }
    return absent;
  }

  private static int[] grown(int[] homes, int nodes) {
    int[] grown = Arrays.copyOf(homes, Math.max(homes.length, nodes));
    for (int node = homes.length; node < grown.length; node++) {
      grown[node] = node;
    }
    return grown;
  }

  /** Between regroupings only; decisions alone say who is whom. */
  void transcribe(Transcript by) {
    homes = by.array(homes);
    unnamed = BitSet.valueOf(by.array(unnamed.toLongArray()));
    List<Decision> before = same.decisions();
    List<Decision> decisions = by.value(before);
    if (decisions != before) {
      decisions.forEach(same::take);
    }
  }
}
