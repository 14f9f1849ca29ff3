package org.tierlight.graph.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.SupplierId;

/**
 * Whether what happened at a partner reaches a supplier through what it buys. A hit outranks all;
 * what is unknown survives a no.
 *
 * @param tier the shortest distance, in companies; absent where none is known
 * @param path from what the supplier makes to what comes from the partner; empty where none is
 *     known
 * @param ends where the chain is not known to end, whatever the verdict
 * @param parts how many parts the chain has
 * @param truncated whether it has more than were looked at
 */
public record Impact(
    Verdict verdict,
    @Nullable Integer tier,
    List<Step> path,
    List<End> ends,
    int parts,
    boolean truncated) {

  public Impact {
    path = List.copyOf(path);
    ends = List.copyOf(ends);
  }

  /** The answer. */
  public enum Verdict {
    /** The partner is in the chain. */
    YES,
    /** The whole chain is planned, and the partner is not in it. */
    NO,
    /** It is not in the part of the chain that is known. */
    UNKNOWN
  }

  /** Why a chain is not known further. */
  public enum Reason {
    /** A plan names the part, and nobody planned it. */
    PART_UNKNOWN,
    /** Nobody said what it is made of. */
    COMPONENTS_UNKNOWN,
    /** Nobody said at which site it is made, and the partner is a site. */
    SITE_UNKNOWN,
    /** The plan names another supplier than the one that makes it. */
    SUPPLIER_CONTRADICTED,
    /** The supplier buys from it, and no plan says what for. */
    PURCHASE_UNPLANNED,
    /** Nobody planned what the supplier makes. */
    NOTHING_PLANNED,
    /** Nobody here ever named the partner, so that it may be written wrongly. */
    PARTNER_UNKNOWN
  }

  /**
   * A part or a company on the way.
   *
   * @param part absent where only a link between companies is known
   */
  public record Step(@Nullable String part, @Nullable String name, SupplierId supplier, int tier) {}

  /** Where a chain is not known further. */
  public record End(Reason reason, @Nullable String part, @Nullable SupplierId supplier) {}
}
