package org.tierlight.risk.column;

import java.util.Arrays;

/** A first-in first-out queue of nodes that holds each at most once. */
public final class NodeQueue {

  private int[] ring = new int[Long.SIZE];
  private boolean[] queued = new boolean[Long.SIZE];
  private int head;
  private int size;

  /** Puts a node at the end unless it already waits. */
  public void add(int node) {
    if (node >= queued.length) {
      queued = Arrays.copyOf(queued, Growth.toHold(node + 1));
    }
    if (!queued[node]) {
      queued[node] = true;
      append(node);
    }
  }

  /** Takes the node that waited longest. */
  public int poll() {
    int node = ring[head];
    head = (head + 1) & (ring.length - 1);
    size--;
    queued[node] = false;
    return node;
  }

  /** Whether no node waits. */
  public boolean isEmpty() {
    return size == 0;
  }

  /** How many nodes wait. */
  public int size() {
    return size;
  }

  /** Moves all that waits here to the end of another queue. */
  public void moveTo(NodeQueue other) {
    while (!isEmpty()) {
      other.add(poll());
    }
  }

  /** Lets nobody wait any more. */
  public void clear() {
    while (!isEmpty()) {
      poll();
    }
  }

  private void append(int node) {
    if (size == ring.length) {
      enlarge();
    }
    ring[(head + size) & (ring.length - 1)] = node;
    size++;
  }

  private void enlarge() {
    int[] larger = new int[2 * ring.length];
    for (int place = 0; place < size; place++) {
      larger[place] = ring[(head + place) & (ring.length - 1)];
    }
    ring = larger;
    head = 0;
  }

  /** Names what it holds. */
  public void transcribe(Transcript by) {
    ring = by.array(ring);
    queued = by.array(queued);
    head = by.number(head);
    size = by.number(size);
  }
}
