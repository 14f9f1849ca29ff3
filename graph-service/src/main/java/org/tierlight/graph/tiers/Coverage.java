package org.tierlight.graph.tiers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.links.EvidenceKind;

/**
 * What is known of those that a supplier buys from, directly or further up, by groups.
 *
 * @param all of everybody together
 * @param truncated whether the map was cut, so that counts are too small
 */
public record Coverage(Group all, List<Group> groups, boolean truncated) {

  /** What suppliers are grouped by. */
  public enum Grouping {
    /** The shortest distance from who asks. */
    TIER,
    /** The country that they declared. */
    COUNTRY,
    /** The chapter of the HS of what they sell; one of many trades is in several groups. */
    CATEGORY
  }

  /**
   * A group of suppliers, and what is bought from them.
   *
   * @param name absent for those of whom it is not known
   * @param undeclared how many of the suppliers nobody described
   * @param unexplained how many are no declared primary producers, and buy from nobody known
   * @param links how many links rest on which evidence at best
   * @param ends those that are unexplained, who sell most of it first
   */
  public record Group(
      @Nullable String name,
      int suppliers,
      int undeclared,
      int unexplained,
      Map<EvidenceKind, Integer> links,
      Bought bought,
      List<End> ends) {

    public Group {
      links = new TreeMap<>(links);
      ends = List.copyOf(ends);
    }
  }

  /**
   * What is bought from a group in the window, in cents: of whom somebody further up is known, of
   * declared primary producers, where a chain rightly ends, and of whom neither is.
   */
  public record Bought(long furtherUp, long primary, long unexplained) {

    /** All of it. */
    public long cents() {
      return furtherUp + primary + unexplained;
    }
  }

  /** A supplier behind whom nothing is known, and what is bought from it. */
  public record End(TierMap.Node node, long cents) {}

  public Coverage {
    groups = List.copyOf(groups);
  }
}
