package org.tierlight.risk.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tierlight.vocabulary.SupplierId;

/**
 * What one buyer buys, being edited: its suppliers in canonical order, its coverage, and the cents
 * that shares are of. What is moved is moved as cents.
 */
final class DraftRow {

  /** In a row of so many cents and more, rounding to a cent is no longer seen in a score. */
  private static final double FINE = 1e12;

  /**
   * What a supplier delivers.
   *
   * @param marks of {@link Adjacency}
   */
  record Cell(long cents, int marks) {

    boolean isLive() {
      return (marks & Adjacency.LIVE) != 0;
    }

    /** Two deliveries of one supplier; who delivers did not lapse. */
    private Cell and(Cell other) {
      int both = marks | other.marks;
      boolean live = (both & Adjacency.LIVE) != 0;
      return new Cell(Math.addExact(cents, other.cents), live ? both & ~Adjacency.LAPSED : both);
    }
  }

  private final SortedMap<SupplierId, Cell> cells = new TreeMap<>();
  private double perCent;
  private double undisclosed;
  private long inbound;

  /** A buyer of whom no purchase is known. */
  static DraftRow empty(boolean takesFromNature) {
    DraftRow row = new DraftRow();
    row.undisclosed = takesFromNature ? 0 : 1;
    return row;
  }

  /** What a node buys before any edit. */
  static DraftRow of(int node, Prepared prepared) {
    DraftRow row = new DraftRow();
    StillNetwork links = prepared.network;
    for (int slot = links.start(node); slot < links.end(node); slot++) {
      SupplierId seller = prepared.world.suppliers.key(links.others()[slot]);
      row.cells.put(seller, new Cell(links.cents()[slot], links.marks()[slot]));
    }
    row.perCent = prepared.terms.perCent(node);
    row.undisclosed = prepared.terms.undisclosed(node);
    row.inbound = links.inbound(node);
    return row;
  }

  boolean isDeliveredBy(SupplierId supplier) {
    Cell cell = cells.get(supplier);
    return cell != null && cell.isLive();
  }

  /** Nobody delivers in the supplier's place. */
  void leaveEmpty(SupplierId supplier) {
    take(supplier);
  }

  /** The others deliver in the supplier's place, each in proportion. */
  void leaveToOthers(SupplierId supplier) {
    long left = inbound - centsOf(supplier);
    if (left == 0) {
      leaveUnknown(supplier);
    } else {
      take(supplier);
      perCent *= (double) inbound / left;
      inbound = left;
    }
  }

  /** Somebody whom nobody knows delivers in the supplier's place. */
  void leaveUnknown(SupplierId supplier) {
    long cents = take(supplier).cents;
    undisclosed = Math.min(1, undisclosed + perCent * cents);
    inbound -= cents;
  }

  /** Another one delivers all. */
  void replace(SupplierId supplier, SupplierId by) {
    put(by, take(supplier));
  }

  /** Another one delivers a part, in whole cents. */
  void move(SupplierId from, SupplierId to, double share) {
    Cell cell = take(from);
    long moved =
        BigDecimal.valueOf(cell.cents)
            .multiply(BigDecimal.valueOf(share))
            .setScale(0, RoundingMode.HALF_EVEN)
            .longValueExact();
    put(from, new Cell(cell.cents - moved, cell.marks));
    put(to, new Cell(moved, cell.marks));
  }

  boolean hasUndisclosed() {
    return undisclosed > 0;
  }

  /**
   * Suppliers are named for parts of the undisclosed share. The row is enlarged as a whole first,
   * which changes no score (I12), so that the cents they are given are exact enough.
   *
   * @param shares of what is undisclosed, by supplier
   * @param disclosed their sum
   */
  void disclose(Map<SupplierId, Double> shares, double disclosed) {
    enlarge();
    shares.forEach(
        (supplier, share) -> {
          long cents = Math.round(undisclosed * share / perCent);
          put(supplier, new Cell(cents, Adjacency.LIVE | Adjacency.DOCUMENTED));
          inbound = Math.addExact(inbound, cents);
        });
    undisclosed *= 1 - disclosed;
  }

  private void enlarge() {
    if (perCent == 0) {
      cells.replaceAll((supplier, cell) -> new Cell(0, cell.marks));
      inbound = 0;
      perCent = 1 / FINE;
      return;
    }
    long times = Math.max(1, (long) Math.ceil(FINE * perCent));
    cells.replaceAll(
        (supplier, cell) -> new Cell(Math.multiplyExact(times, cell.cents), cell.marks));
    inbound = Math.multiplyExact(times, inbound);
    perCent /= times;
  }

  private long centsOf(SupplierId supplier) {
    return cells.getOrDefault(supplier, new Cell(0, 0)).cents;
  }

  private Cell take(SupplierId supplier) {
    Cell cell = cells.remove(supplier);
    return cell == null ? new Cell(0, 0) : cell;
  }

  private void put(SupplierId supplier, Cell cell) {
    cells.merge(supplier, cell, Cell::and);
  }

  SortedMap<SupplierId, Cell> cells() {
    return cells;
  }

  double perCent() {
    return perCent;
  }

  double undisclosed() {
    return undisclosed;
  }

  /** What shares are of, in cents. */
  long inbound() {
    return inbound;
  }
}
