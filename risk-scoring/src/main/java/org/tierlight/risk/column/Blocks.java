package org.tierlight.risk.column;

import java.util.Arrays;

/**
 * Gives each node a block of neighbouring slots in arrays that somebody else holds. Rows of one
 * node lie side by side, because an indirection per row costs 3 to 8 times (method.md section 11).
 *
 * <p>A full block moves behind the last one, with half as much room again. When the arrays are full
 * too, all rows are laid anew, close together in the order of nodes: so nothing is left of what
 * blocks left behind, and beside the rows there is about a quarter of room.
 */
public final class Blocks {

  /** Holds the arrays. */
  public interface Rows {
    /** Moves some slots within the arrays. */
    void move(int from, int to, int count);

    /** Puts arrays in the place of the arrays, by a plan. */
    void layAnew(Plan plan);
  }

  /** Where rows lay, and where they are to lie in larger arrays. */
  public static final class Plan {

    private final int[] from;
    private final int[] to;
    private final int[] size;
    private final int slots;

    private Plan(int[] from, int[] to, int[] size, int slots) {
      this.from = from;
      this.to = to;
      this.size = size;
      this.slots = slots;
    }

    /** The rows as they lie by the plan. */
    public int[] carry(int[] rows) {
      return carry(rows, new int[slots]);
    }

    /** Likewise. */
    public long[] carry(long[] rows) {
      return carry(rows, new long[slots]);
    }

    /** Likewise. */
    public byte[] carry(byte[] rows) {
      return carry(rows, new byte[slots]);
    }

    private <A> A carry(A before, A after) {
      for (int node = 0; node < to.length; node++) {
        System.arraycopy(before, from[node], after, to[node], size[node]);
      }
      return after;
    }
  }

  /** One in so many slots is room, within rows and behind all rows. */
  private static final int ROOM = 8;

  private final Rows rows;
  private int[] start = new int[0];
  private int[] size = new int[0];
  private int[] room = new int[0];
  private int end;
  private int slots;

  /** Blocks in some arrays. */
  public Blocks(Rows rows) {
    this.rows = rows;
  }

  /** Makes room for so many nodes. */
  public void grow(int nodes) {
    start = Arrays.copyOf(start, nodes);
    size = Arrays.copyOf(size, nodes);
    room = Arrays.copyOf(room, nodes);
  }

  /** The first slot of a node. */
  public int start(int node) {
    return start[node];
  }

  /** The slot behind the last of a node. */
  public int end(int node) {
    return start[node] + size[node];
  }

  /** How many rows a node has. */
  public int size(int node) {
    return size[node];
  }

  /** Whether one more row makes the block move. */
  public boolean isFull(int node) {
    return size[node] == room[node];
  }

  /** Adds a row; answers its index within the block, which stays when the block moves. */
  public int append(int node) {
    if (isFull(node)) {
      enlarge(node);
    }
    return size[node]++;
  }

  /** Drops the first rows of a block; those behind move up. */
  public void dropFirst(int node, int count) {
    rows.move(start[node] + count, start[node], size[node] - count);
    size[node] -= count;
  }

  private void enlarge(int node) {
    int larger = Math.addExact(size[node], size[node] / 2 + 1);
    if (larger > slots - end) {
      layAnew(larger);
    }
    rows.move(start[node], end, size[node]);
    start[node] = end;
    room[node] = larger;
    end += larger;
  }

  /** As many slots behind the rows as these and the nodes pay for: then this happens rarely. */
  private void layAnew(int more) {
    int[] to = new int[start.length];
    int next = 0;
    for (int node = 0; node < to.length; node++) {
      to[node] = next;
      room[node] = size[node] + (size[node] + ROOM / 2) / ROOM;
      next = Math.addExact(next, room[node]);
    }
    slots = Math.addExact(Math.addExact(next, more), next / ROOM + to.length / ROOM);
    rows.layAnew(new Plan(start, to, size, slots));
    start = to;
    end = next;
  }

  /** Names what it holds. */
  public void transcribe(Transcript by) {
    start = by.array(start);
    size = by.array(size);
    room = by.array(room);
    end = by.number(end);
    slots = by.number(slots);
  }
}
