package org.tierlight.graph.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.links.EvidenceKind;
import org.tierlight.graph.tiers.Coverage;

/** How much is known upstream, as it is answered. */
record CoverageView(
    Coverage.Grouping groupBy, GroupView all, List<GroupView> items, boolean truncated) {

  static CoverageView of(Coverage coverage, Coverage.Grouping grouping, int limit) {
    return new CoverageView(
        grouping,
        GroupView.of(coverage.all(), limit),
        coverage.groups().stream().map(group -> GroupView.of(group, limit)).toList(),
        coverage.truncated());
  }

  /**
   * One group.
   *
   * @param group absent for all together, and for those of whom it is not known
   */
  record GroupView(
      @Nullable String group,
      int suppliers,
      int described,
      int undeclared,
      int unexplained,
      Map<EvidenceKind, Integer> links,
      long cents,
      @Nullable SharesView shares,
      List<EndView> ends) {

    static GroupView of(Coverage.Group group, int limit) {
      Map<EvidenceKind, Integer> links = new TreeMap<>();
      for (EvidenceKind kind : EvidenceKind.values()) {
        links.put(kind, group.links().getOrDefault(kind, 0));
      }
      return new GroupView(
          group.name(),
          group.suppliers(),
          group.suppliers() - group.undeclared(),
          group.undeclared(),
          group.unexplained(),
          links,
          group.bought().cents(),
          SharesView.of(group.bought()),
          group.ends().stream().limit(limit).map(EndView::of).toList());
    }
  }

  /** How a chain goes on behind what is bought; absent where nothing with a value is. */
  record SharesView(BigDecimal furtherUp, BigDecimal primary, BigDecimal unexplained) {

    static @Nullable SharesView of(Coverage.Bought bought) {
      double all = bought.cents();
      return all == 0
          ? null
          : new SharesView(
              Views.sixDigits(bought.furtherUp() / all),
              Views.sixDigits(bought.primary() / all),
              Views.sixDigits(bought.unexplained() / all));
    }
  }

  /** A supplier behind whom nothing is known. */
  record EndView(Views.Node supplier, long cents) {

    static EndView of(Coverage.End end) {
      return new EndView(Views.Node.of(end.node()), end.cents());
    }
  }
}
