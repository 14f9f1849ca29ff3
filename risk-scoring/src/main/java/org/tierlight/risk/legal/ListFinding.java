package org.tierlight.risk.legal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the search of one list for one supplier came to. A hit that somebody confirmed is no finding
 * any more but an official item of evidence; one that somebody refused is none either.
 *
 * @param open similar entries that nobody has decided on
 */
public record ListFinding(SearchedList list, List<OpenMatch> open) {

  /**
   * An entry whose name is like the supplier's.
   *
   * @param entry as the list writes it
   * @param reference by which the review finds it
   * @param likeness in [0, 1] (ADR 0068)
   */
  public record OpenMatch(String entry, @Nullable String reference, double likeness) {

    /**
     * @throws IllegalArgumentException unless the likeness lies in [0, 1]
     */
    public OpenMatch {
      if (!(likeness >= 0 && likeness <= 1)) {
        throw new IllegalArgumentException("a likeness lies in [0, 1]");
      }
    }
  }

  public ListFinding {
    open = List.copyOf(open);
  }
}
