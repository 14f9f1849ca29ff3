package org.tierlight.risk.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import org.tierlight.risk.column.Numbering;
import org.tierlight.vocabulary.SupplierId;

/**
 * The links of a network at one moment, compact and in canonical order: suppliers in the order of
 * their ids, whatever order they became known in. Sums over it are the same to the last bit for the
 * same set of facts. Suppliers keep their numbers.
 */
final class StillNetwork implements Links {

  private final int[] order;
  private final int[] first;
  private final int[] others;
  private final long[] cents;
  private final byte[] marks;
  private final long[] inbound;

  private StillNetwork(int[] order, int[] first, long[] inbound) {
    int slots = first[inbound.length];
    this.order = order;
    this.first = first;
    this.inbound = inbound;
    this.others = new int[slots];
    this.cents = new long[slots];
    this.marks = new byte[slots];
  }

  /**
   * Puts the links of a network in order.
   *
   * @param buyers where each node sells
   * @param inbound what each node buys in the window, in cents
   * @param order its nodes in canonical order; those that are missing have no links
   */
  static StillNetwork of(Links buyers, long[] inbound, int[] order) {
    int[] first = new int[inbound.length + 1];
    for (int seller : order) {
      for (int slot = buyers.start(seller); slot < buyers.end(seller); slot++) {
        first[buyers.others()[slot] + 1] += buyers.marks()[slot] == 0 ? 0 : 1;
      }
    }
    for (int node = 0; node < inbound.length; node++) {
      first[node + 1] += first[node];
    }
    StillNetwork still = new StillNetwork(order, first, inbound);
    still.copy(buyers);
    return still;
  }

  /** Going through the sellers in order fills each buyer's row in order. */
  private void copy(Links buyers) {
    int[] next = first.clone();
    for (int seller : order) {
      for (int slot = buyers.start(seller); slot < buyers.end(seller); slot++) {
        if (buyers.marks()[slot] != 0) {
          int place = next[buyers.others()[slot]]++;
          others[place] = seller;
          cents[place] = buyers.cents()[slot];
          marks[place] = buyers.marks()[slot];
        }
      }
    }
  }

  /**
   * The same links with other rows in place of some.
   *
   * @param suppliers those that are new have a row
   * @param itsOrder all of them in canonical order
   */
  StillNetwork with(
      SortedMap<Integer, DraftRow> rows, Numbering<SupplierId> suppliers, int[] itsOrder) {
    int nodes = suppliers.size();
    int[] starts = new int[nodes + 1];
    long[] bought = Arrays.copyOf(inbound, nodes);
    for (int node = 0; node < nodes; node++) {
      DraftRow row = rows.get(node);
      bought[node] = row == null ? inbound[node] : row.inbound();
      starts[node + 1] =
          starts[node] + (row == null ? end(node) - start(node) : row.cells().size());
    }
    StillNetwork edited = new StillNetwork(itsOrder, starts, bought);
    edited.copy(this, rows, suppliers);
    return edited;
  }

  private void copy(
      StillNetwork before, SortedMap<Integer, DraftRow> rows, Numbering<SupplierId> suppliers) {
    for (int node = 0; node < inbound.length; node++) {
      DraftRow row = rows.get(node);
      if (row == null) {
        copy(before, node);
      } else {
        write(row, first[node], suppliers);
      }
    }
  }

  private void copy(StillNetwork before, int node) {
    int from = before.start(node);
    int count = before.end(node) - from;
    System.arraycopy(before.others, from, others, first[node], count);
    System.arraycopy(before.cents, from, cents, first[node], count);
    System.arraycopy(before.marks, from, marks, first[node], count);
  }

  private void write(DraftRow row, int from, Numbering<SupplierId> suppliers) {
    int slot = from;
    for (Map.Entry<SupplierId, DraftRow.Cell> cell : row.cells().entrySet()) {
      others[slot] = suppliers.find(cell.getKey());
      cents[slot] = cell.getValue().cents();
      marks[slot++] = (byte) cell.getValue().marks();
    }
  }

  /** How many nodes there are. */
  int nodes() {
    return inbound.length;
  }

  /** The nodes that stand, in canonical order. */
  int[] order() {
    return order;
  }

  /** What a node buys in the window, in cents. */
  long inbound(int node) {
    return inbound[node];
  }

  @Override
  public int start(int node) {
    return first[node];
  }

  @Override
  public int end(int node) {
    return first[node + 1];
  }

  @Override
  public int[] others() {
    return others;
  }

  @Override
  public long[] cents() {
    return cents;
  }

  @Override
  public byte[] marks() {
    return marks;
  }
}
