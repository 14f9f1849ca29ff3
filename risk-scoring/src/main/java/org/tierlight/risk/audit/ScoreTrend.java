package org.tierlight.risk.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tierlight.risk.audit.ScoreHistory.Window;

/**
 * How a score went, the newest first, with marks where the method changed. A score stands until the
 * next one.
 */
public record ScoreTrend(List<Item> items, boolean isWhole) {

  /** A score, and what of the method changed since the one before. */
  public record Item(PastScore score, List<MethodMark> marks) {

    /** Copies the marks. */
    public Item {
      marks = List.copyOf(marks);
    }
  }

  public ScoreTrend {
    items = List.copyOf(items);
  }

  /** The trend of what was published. */
  public static ScoreTrend of(Window window) {
    List<Item> items = new ArrayList<>();
    for (int k = 0; k < window.scores().size(); k++) {
      items.add(new Item(window.scores().get(k), marks(window, k)));
    }
    Collections.reverse(items);
    return new ScoreTrend(items, window.isWhole());
  }

  private static List<MethodMark> marks(Window window, int k) {
    return k == 0
        ? List.of()
        : MethodMark.between(window.scores().get(k - 1), window.scores().get(k), window.packs());
  }
}
