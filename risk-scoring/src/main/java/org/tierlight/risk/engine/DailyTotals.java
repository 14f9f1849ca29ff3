package org.tierlight.risk.engine;

import org.tierlight.risk.column.Blocks;
import org.tierlight.risk.column.Transcript;

/** What each node bought on each day, in order of days, as long as it can still matter. */
final class DailyTotals implements Blocks.Rows {

  private final Blocks blocks = new Blocks(this);
  private final int windowDays;
  private final int memoryDays;
  private int[] days = new int[0];
  private long[] cents = new long[0];

  DailyTotals(int windowDays, int memoryDays) {
    this.windowDays = windowDays;
    this.memoryDays = memoryDays;
  }

  void grow(int nodes) {
    blocks.grow(nodes);
  }

  /** Adds to a day's total. */
  void add(int node, int day, long more, int today) {
    int slot = slotFrom(node, day);
    boolean known = slot < blocks.end(node) && days[slot] == day;
    if (known) {
      cents[slot] = Math.addExact(cents[slot], more);
    } else {
      insert(node, day, more, today);
    }
  }

  /**
   * The most that a node bought in any window that ended within the memory (method.md section 1).
   */
  long peak(int node, int today) {
    int tail = blocks.start(node);
    long sum = 0;
    long peak = 0;
    for (int slot = tail; slot < blocks.end(node) && days[slot] <= today; slot++) {
      sum += cents[slot];
      int end = Math.max(days[slot], today - memoryDays + 1);
      while (tail <= slot && days[tail] <= end - windowDays) {
        sum -= cents[tail++];
      }
      peak = Math.max(peak, sum);
    }
    return peak;
  }

  /** The first slot whose day is not before a day; looks from the end, where days mostly arrive. */
  private int slotFrom(int node, int day) {
    int slot = blocks.end(node);
    while (slot > blocks.start(node) && days[slot - 1] >= day) {
      slot--;
    }
    return slot;
  }

  private void insert(int node, int day, long more, int today) {
    if (blocks.isFull(node)) {
      forget(node, today);
    }
    blocks.append(node);
    int slot = blocks.end(node) - 1;
    while (slot > blocks.start(node) && days[slot - 1] > day) {
      days[slot] = days[slot - 1];
      cents[slot] = cents[slot - 1];
      slot--;
    }
    days[slot] = day;
    cents[slot] = more;
  }

  private void forget(int node, int today) {
    int first = slotFrom(node, today - windowDays - memoryDays + 1);
    if (first > blocks.start(node)) {
      blocks.dropFirst(node, first - blocks.start(node));
    }
  }

  @Override
  public void move(int from, int to, int count) {
    System.arraycopy(days, from, days, to, count);
    System.arraycopy(cents, from, cents, to, count);
  }

  @Override
  public void layAnew(Blocks.Plan plan) {
    days = plan.carry(days);
    cents = plan.carry(cents);
  }

  void transcribe(Transcript by) {
    blocks.transcribe(by);
    days = by.array(days);
    cents = by.array(cents);
  }
}
