package org.tierlight.risk.scenario;

import java.util.List;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Profile;
import org.tierlight.risk.parameters.Ruling;
import org.tierlight.vocabulary.SupplierId;

/** One thing that might be otherwise. Edits are applied in their order, each on those before. */
public sealed interface Edit {

  /** There is a supplier that nobody knows yet; later edits may speak of it. */
  record SupposeSupplier(SupplierId supplier, Profile profile) implements Edit {}

  /** A buyer leaves a supplier, as if a verified record said so: it is not remembered either. */
  record DropSupplier(SupplierId buyer, SupplierId supplier, Instead instead) implements Edit {}

  /** Another one delivers all that a supplier delivers to a buyer. */
  record ReplaceSupplier(SupplierId buyer, SupplierId supplier, SupplierId by) implements Edit {}

  /**
   * Another one delivers a part of what a supplier delivers to a buyer.
   *
   * @param share of the cents of the window, in (0, 1]
   */
  record MoveShare(SupplierId buyer, SupplierId from, SupplierId to, double share) implements Edit {

    /**
     * @throws IllegalArgumentException unless the share lies in (0, 1]
     */
    public MoveShare {
      requireShare(share);
    }
  }

  /** Somebody reports more. */
  record AddEvidence(SupplierId supplier, EvidenceItem item) implements Edit {}

  /** An item counts no more. */
  record WithdrawEvidence(SupplierId supplier, String item) implements Edit {}

  /**
   * A supplier says who supplies what nobody disclosed so far.
   *
   * @param upstream with shares of the undisclosed part; what they leave of it stays undisclosed
   */
  record DiscloseTier(SupplierId supplier, List<Part> upstream) implements Edit {

    private static final double ROUNDING = 1e-9;

    /** One of them. */
    public record Part(SupplierId supplier, double share) {

      /**
       * @throws IllegalArgumentException unless the share lies in (0, 1]
       */
      public Part {
        requireShare(share);
      }
    }

    /**
     * @throws IllegalArgumentException if nobody is named, or the shares sum to more than 1
     */
    public DiscloseTier {
      upstream = List.copyOf(upstream);
      double sum = upstream.stream().mapToDouble(Part::share).sum();
      if (upstream.isEmpty() || sum > 1 + ROUNDING) {
        throw new IllegalArgumentException("the shares of one or more suppliers sum to at most 1");
      }
    }

    /** What part of the undisclosed share is disclosed, in (0, 1]. */
    public double disclosed() {
      return Math.min(1, upstream.stream().mapToDouble(Part::share).sum());
    }
  }

  /**
   * Other figures hold, for all suppliers.
   *
   * @param ruling with the window and the memory of the figures in force
   */
  record ChangeParameters(Ruling ruling) implements Edit {}

  private static void requireShare(double share) {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("a share lies in (0, 1]");
    }
  }
}
