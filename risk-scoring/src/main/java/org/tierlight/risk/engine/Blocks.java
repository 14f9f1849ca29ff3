package org.tierlight.risk.engine;

import java.util.Arrays;

/**
 * Gives each node a block of neighbouring slots in arrays that somebody else holds. Rows of one
 * node lie side by side, because an indirection per row costs 3 to 8 times (method.md section 11).
 * A full block moves to one of twice the room; the room left behind is used again.
 */
final class Blocks {

  private static final int FIRST_ROOM = 2;

  /** Makes room up to a slot, and moves rows. */
  interface Rows {
    void reserve(int slots);

    void move(int from, int to, int count);
  }

  private final Rows rows;
  private int[] start = new int[0];
  private int[] size = new int[0];
  private int[] room = new int[0];
  private int end;

  /** Free blocks by the logarithm of their room. */
  private final int[][] free = new int[Integer.SIZE][0];

  private int[] freeCount = new int[Integer.SIZE];

  Blocks(Rows rows) {
    this.rows = rows;
  }

  void grow(int nodes) {
    start = Arrays.copyOf(start, nodes);
    size = Arrays.copyOf(size, nodes);
    room = Arrays.copyOf(room, nodes);
  }

  /** The first slot of a node. */
  int start(int node) {
    return start[node];
  }

  /** The slot behind the last of a node. */
  int end(int node) {
    return start[node] + size[node];
  }

  int size(int node) {
    return size[node];
  }

  boolean isFull(int node) {
    return size[node] == room[node];
  }

  /** Adds a row; answers its index within the block, which stays when the block moves. */
  int append(int node) {
    if (isFull(node)) {
      enlarge(node);
    }
    return size[node]++;
  }

  /** Drops the first rows of a block; those behind move up. */
  void dropFirst(int node, int count) {
    rows.move(start[node] + count, start[node], size[node] - count);
    size[node] -= count;
  }

  private void enlarge(int node) {
    int larger = room[node] == 0 ? FIRST_ROOM : Math.multiplyExact(2, room[node]);
    int to = take(larger);
    rows.move(start[node], to, size[node]);
    release(start[node], room[node]);
    start[node] = to;
    room[node] = larger;
  }

  private int take(int slots) {
    int kind = Integer.numberOfTrailingZeros(slots);
    if (freeCount[kind] > 0) {
      return free[kind][--freeCount[kind]];
    }
    int from = end;
    end = Math.addExact(end, slots);
    rows.reserve(end);
    return from;
  }

  private void release(int from, int slots) {
    if (slots == 0) {
      return;
    }
    int kind = Integer.numberOfTrailingZeros(slots);
    if (freeCount[kind] == free[kind].length) {
      free[kind] = Arrays.copyOf(free[kind], Growth.toHold(freeCount[kind] + 1));
    }
    free[kind][freeCount[kind]++] = from;
  }

  void transcribe(Transcript by) {
    start = by.array(start);
    size = by.array(size);
    room = by.array(room);
    end = by.number(end);
    for (int kind = 0; kind < free.length; kind++) {
      free[kind] = by.array(free[kind]);
    }
    freeCount = by.array(freeCount);
  }
}
