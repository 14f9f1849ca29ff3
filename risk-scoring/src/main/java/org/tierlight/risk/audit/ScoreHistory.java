package org.tierlight.risk.audit;

import java.time.Instant;
import java.util.List;
import org.tierlight.vocabulary.SupplierId;

/** The log of scores that were published. */
public interface ScoreHistory {

  /**
   * A pack came into force.
   *
   * @param at when that was known
   */
  record PackChange(Instant at, String pack, String edition) {}

  /**
   * What a window holds.
   *
   * @param scores in the order in which they were published
   * @param isWhole false where older ones of the window were left out
   */
  record Window(List<PastScore> scores, List<PackChange> packs, boolean isWhole) {

    /** Copies both lists. */
    public Window {
      scores = List.copyOf(scores);
      packs = List.copyOf(packs);
    }
  }

  /**
   * The scores of a supplier that were published in a window of time, the newest so many of them.
   *
   * @throws HistoryUnavailable if the log does not answer
   */
  Window read(SupplierId supplier, Instant from, Instant to, int most);
}
