package org.tierlight.risk.fact;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierlight.identity.Decision;
import org.tierlight.risk.model.Assurance;
import org.tierlight.risk.model.EvidenceItem;
import org.tierlight.risk.model.Profile;
import org.tierlight.vocabulary.EndReason;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.IsoWeek;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.SourceClass;
import org.tierlight.vocabulary.SupplierId;

/**
 * One thing the engine is told. Each kind names the thing it speaks of; of two facts about one
 * thing the later version holds, so duplicates and any order are harmless.
 */
public sealed interface RiskFact {

  /** A supplier was described; speaks of the supplier. */
  record SupplierDescribed(SupplierId supplier, Profile profile) implements RiskFact {}

  /**
   * Goods went from a seller to a buyer; speaks of the shipment.
   *
   * @param cents in the reporting currency; 0 where nobody named a value: such a shipment keeps the
   *     link alive and carries the legal flag, but weighs nothing in shares
   * @param documented false for a link that was only inferred (kappa, method.md section 5)
   */
  record GoodsShipped(
      String shipmentId,
      SupplierId seller,
      SupplierId buyer,
      long cents,
      LocalDate shippedOn,
      @Nullable HsCode hs,
      boolean documented)
      implements RiskFact {

    /**
     * @throws IllegalArgumentException if the value is negative or beyond any trade, or the buyer
     *     is the seller
     */
    public GoodsShipped {
      if (cents < 0 || cents > Money.MOST_CENTS) {
        throw new IllegalArgumentException("a shipment's value lies in [0, 10^13] cents");
      }
      requireTwo(seller, buyer);
    }
  }

  /** There was no such shipment after all; speaks of the shipment. */
  record ShipmentWithdrawn(String shipmentId, SupplierId seller, SupplierId buyer)
      implements RiskFact {

    /**
     * @throws IllegalArgumentException if the buyer is the seller
     */
    public ShipmentWithdrawn {
      requireTwo(seller, buyer);
    }
  }

  /**
   * A seller was named as supplier of a buyer, without a shipment; speaks of the pair. Both are
   * known from then on; the link weighs nothing, since counting it against the buyer would punish
   * disclosure.
   */
  record LinkNamed(SupplierId seller, SupplierId buyer) implements RiskFact {

    /**
     * @throws IllegalArgumentException if the buyer is the seller
     */
    public LinkNamed {
      requireTwo(seller, buyer);
    }
  }

  /**
   * A verified record says that a seller no longer supplies a buyer; speaks of the pair's end. It
   * ends the memory of what was shipped up to that day.
   */
  record LinkEnded(SupplierId seller, SupplierId buyer, LocalDate on) implements RiskFact {

    /**
     * @throws IllegalArgumentException if the buyer is the seller
     */
    public LinkEnded {
      requireTwo(seller, buyer);
    }
  }

  /**
   * A sign of forced labour at a supplier; speaks of the item.
   *
   * @param sender by whose key it came in, who alone may withdraw it; null where nobody can
   */
  record EvidenceFound(SupplierId supplier, EvidenceItem item, @Nullable String sender)
      implements RiskFact {}

  /**
   * Somebody says that an item counts no more; speaks of the item's end. Of all that is said of one
   * item's end the latest that fits the item holds (ADR 0037).
   *
   * @param by the class of who says so
   * @param on from this day on the item counts no more
   * @param sender by whose key it came in; null where nobody's did
   */
  record EvidenceEnded(
      String itemId,
      SupplierId supplier,
      EndReason reason,
      SourceClass by,
      LocalDate on,
      @Nullable String sender)
      implements RiskFact {}

  /** Something vouches for a supplier; speaks of the supplier and the kind of assurance. */
  record AssuranceGiven(SupplierId supplier, Assurance assurance) implements RiskFact {}

  /**
   * How far workers could safely speak during some weeks; speaks of the supplier and each of the
   * ISO weeks.
   *
   * @param last included
   * @param accessibility in [0, 1]
   */
  record ChannelReported(SupplierId supplier, IsoWeek first, IsoWeek last, double accessibility)
      implements RiskFact {

    /** Of one week. */
    public ChannelReported(SupplierId supplier, LocalDate day, double accessibility) {
      this(supplier, IsoWeek.of(day), IsoWeek.of(day), accessibility);
    }

    /** The Mondays of the weeks spoken of. */
    public Stream<LocalDate> mondays() {
      return first.monday().datesUntil(last.monday().plusDays(1), Period.ofWeeks(1));
    }

    /**
     * @throws IllegalArgumentException unless the accessibility lies in [0, 1] and the weeks are in
     *     their order
     */
    public ChannelReported {
      if (last.compareTo(first) < 0) {
        throw new IllegalArgumentException("the last week is not before the first");
      }
      if (!(accessibility >= 0 && accessibility <= 1)) {
        throw new IllegalArgumentException("an accessibility lies in [0, 1]");
      }
    }
  }

  /**
   * What two records of suppliers are to each other; speaks of the pair. Of facts about a record
   * that is part of another supplier each counts at that one (ADR 0079).
   */
  record RecordsDecided(Decision decision) implements RiskFact {}

  private static void requireTwo(SupplierId seller, SupplierId buyer) {
    if (seller.equals(buyer)) {
      throw new IllegalArgumentException("nobody supplies itself");
    }
  }
}
