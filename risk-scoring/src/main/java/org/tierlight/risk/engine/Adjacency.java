package org.tierlight.risk.engine;

import org.tierlight.risk.column.Blocks;
import org.tierlight.risk.column.Transcript;

/** The links of each node in one direction, with what the hot loops need of a link beside it. */
final class Adjacency implements Links, Blocks.Rows {

  /** At least one shipment lies in the window. */
  static final byte LIVE = 1;

  /** At least one shipment in the window is documented. */
  static final byte DOCUMENTED = 2;

  /** No shipment in the window, yet one remembered, and not ended by a verified record. */
  static final byte LAPSED = 4;

  private final Blocks blocks = new Blocks(this);
  private final boolean mirrored;
  private int[] others = new int[0];
  private int[] mirrors = new int[0];
  private long[] cents = new long[0];
  private byte[] marks = new byte[0];

  /**
   * Nodes without links.
   *
   * @param mirrored whether each link has its index among the other node's links beside it
   */
  Adjacency(boolean mirrored) {
    this.mirrored = mirrored;
  }

  void grow(int nodes) {
    blocks.grow(nodes);
  }

  /** Adds a link from a node; answers its index among the node's links. */
  int append(int node, int other) {
    int index = blocks.append(node);
    int slot = blocks.start(node) + index;
    others[slot] = other;
    cents[slot] = 0;
    marks[slot] = 0;
    return index;
  }

  @Override
  public int start(int node) {
    return blocks.start(node);
  }

  @Override
  public int end(int node) {
    return blocks.end(node);
  }

  int slot(int node, int index) {
    return blocks.start(node) + index;
  }

  /** The node at the other end, by slot. */
  @Override
  public int[] others() {
    return others;
  }

  /** The link's index among the other node's links, by slot; only where links are mirrored. */
  int[] mirrors() {
    return mirrors;
  }

  @Override
  public long[] cents() {
    return cents;
  }

  @Override
  public byte[] marks() {
    return marks;
  }

  @Override
  public void move(int from, int to, int count) {
    System.arraycopy(others, from, others, to, count);
    System.arraycopy(cents, from, cents, to, count);
    System.arraycopy(marks, from, marks, to, count);
    if (mirrored) {
      System.arraycopy(mirrors, from, mirrors, to, count);
    }
  }

  @Override
  public void layAnew(Blocks.Plan plan) {
    others = plan.carry(others);
    cents = plan.carry(cents);
    marks = plan.carry(marks);
    if (mirrored) {
      mirrors = plan.carry(mirrors);
    }
  }

  void transcribe(Transcript by) {
    blocks.transcribe(by);
    others = by.array(others);
    cents = by.array(cents);
    marks = by.array(marks);
    mirrors = by.array(mirrors);
  }
}
