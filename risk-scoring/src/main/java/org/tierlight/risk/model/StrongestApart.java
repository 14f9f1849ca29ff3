package org.tierlight.risk.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Which items count of those that tell of the same thing whenever they lie near each other: the
 * ones that say most together while no two of them lie near (method.md section 3, clusters). Of
 * items that all lie near each other it is the strongest. Being near is not transitive, and however
 * such items were divided into groups, one more item could redraw the groups and lower e (ADR
 * 0038).
 */
final class StrongestApart {

  /** Items that tell of the same thing however many days lie between them. */
  static final int FOR_EVER = Integer.MAX_VALUE;

  private static final Comparator<WeighedItem> ORDER =
      Comparator.comparing((WeighedItem told) -> told.item().observedOn())
          .thenComparing(told -> told.item().id());

  private final List<WeighedItem> items;
  private final long days;
  private final int[] farBefore;
  private final boolean[] counts;

  private StrongestApart(Collection<WeighedItem> told, long days) {
    this.items = told.stream().sorted(ORDER).toList();
    this.days = days;
    this.farBefore = new int[items.size()];
    this.counts = new boolean[items.size()];
  }

  /** The items that count, by day; of equally strong ones the earlier. */
  static List<WeighedItem> of(Collection<WeighedItem> told, int days) {
    StrongestApart strongest = new StrongestApart(told, days);
    strongest.choose();
    return strongest.chosen();
  }

  /** From the first day on: what is least unsaid with the items up to each, with it or without. */
  private void choose() {
    double[] unsaid = new double[items.size() + 1];
    unsaid[0] = 1;
    for (int k = 0; k < items.size(); k++) {
      farBefore[k] = farBefore(k, k == 0 ? 0 : farBefore[k - 1]);
      double with = (1 - items.get(k).strength()) * unsaid[farBefore[k]];
      counts[k] = with < unsaid[k];
      unsaid[k + 1] = Math.min(with, unsaid[k]);
    }
  }

  /** How many items lie too long before one to tell of the same thing. */
  private int farBefore(int place, int atLeast) {
    int count = atLeast;
    while (day(place) - day(count) > days) {
      count++;
    }
    return count;
  }

  private List<WeighedItem> chosen() {
    List<WeighedItem> chosen = new ArrayList<>();
    int place = items.size();
    while (place > 0) {
      place--;
      if (counts[place]) {
        chosen.add(items.get(place));
        place = farBefore[place];
      }
    }
    Collections.reverse(chosen);
    return chosen;
  }

  private long day(int place) {
    return items.get(place).item().observedOn().toEpochDay();
  }
}
