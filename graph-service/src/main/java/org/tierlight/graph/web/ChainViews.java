package org.tierlight.graph.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tierlight.graph.suppliers.Summary;
import org.tierlight.graph.tiers.LinkChange;
import org.tierlight.graph.tiers.MapChanges;
import org.tierlight.graph.tiers.Shared;
import org.tierlight.graph.tiers.Weighted;
import org.tierlight.vocabulary.SupplierId;

/** What is answered about whole chains: lists before pictures. */
final class ChainViews {

  private ChainViews() {}

  /**
   * Suppliers by how much passes through them.
   *
   * @param total how many there are; the first ones are listed
   */
  record WeightedView(List<PartView> items, int total, boolean truncated) {

    static WeightedView of(Weighted weighted, int limit) {
      return new WeightedView(
          weighted.parts().stream().limit(limit).map(PartView::of).toList(),
          weighted.parts().size(),
          weighted.truncated());
    }
  }

  /** A supplier, at its shortest distance, and the part that passes through it. */
  record PartView(Views.Node supplier, BigDecimal share) {

    static PartView of(Weighted.Part part) {
      return new PartView(Views.Node.of(part.node()), Views.sixDigits(part.share()));
    }
  }

  /** What changed, the largest first. */
  record ChangesView(List<ChangeView> items, int total, boolean truncated) {

    static ChangesView of(MapChanges changes, int limit) {
      return new ChangesView(
          changes.changes().stream()
              .limit(limit)
              .map(change -> ChangeView.of(change, changes.suppliers()))
              .toList(),
          changes.changes().size(),
          changes.truncated());
    }
  }

  /** One link, before and after. */
  record ChangeView(
      LinkChange.Kind kind,
      Views.Item seller,
      Views.Item buyer,
      Views.@Nullable EdgeView before,
      Views.@Nullable EdgeView after) {

    static ChangeView of(LinkChange change, Map<SupplierId, Summary> suppliers) {
      return new ChangeView(
          change.kind(),
          item(change.key().seller(), suppliers),
          item(change.key().buyer(), suppliers),
          change.before() == null ? null : Views.EdgeView.of(change.before()),
          change.after() == null ? null : Views.EdgeView.of(change.after()));
    }

    private static Views.Item item(SupplierId id, Map<SupplierId, Summary> suppliers) {
      return Views.Item.of(Objects.requireNonNull(suppliers.get(id)));
    }
  }

  /** Suppliers of more than one of a set. */
  record SharedView(List<CommonView> items, int total, boolean truncated) {

    static SharedView of(Shared shared, int limit) {
      return new SharedView(
          shared.suppliers().stream().limit(limit).map(CommonView::of).toList(),
          shared.suppliers().size(),
          shared.truncated());
    }
  }

  /** A supplier and those of the set that buy from it, directly or further up. */
  record CommonView(Views.Item supplier, List<UseView> buyers) {

    static CommonView of(Shared.Common common) {
      return new CommonView(
          Views.Item.of(common.supplier()), common.buyers().stream().map(UseView::of).toList());
    }
  }

  /** How a supplier stands in the chain of one of the set. */
  record UseView(String buyer, int tier, BigDecimal share) {

    static UseView of(Shared.Use use) {
      return new UseView(use.buyer().value(), use.tier().distance(), Views.sixDigits(use.share()));
    }
  }
}
