package org.tierlight.ingest.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.CustodyModel;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.SupplierId;

/** A seller supplies a buyer, or does so no more. */
public sealed interface TradeStatement extends Statement {

  /** Who sold. */
  SupplierId sellerId();

  /** Who bought. */
  SupplierId buyerId();

  /**
   * Goods went from seller to buyer.
   *
   * @param value in the reporting currency; absent where the sender named none
   * @param originalValue as sent, where it was in another currency
   * @param basis absent means documented
   * @param custody absent where nobody said
   */
  record Shipment(
      String shipmentId,
      SupplierId sellerId,
      SupplierId buyerId,
      @Nullable HsCode hs,
      @Nullable String description,
      @Nullable BigDecimal quantity,
      @Nullable String unit,
      @Nullable Money value,
      @Nullable Money originalValue,
      Instant shippedAt,
      @Nullable String from,
      @Nullable String to,
      @Nullable String document,
      @Nullable LinkBasis basis,
      @Nullable CustodyModel custody)
      implements TradeStatement {

    @Override
    public String subject() {
      return shipmentId;
    }
  }

  /** There was no such shipment after all. */
  record Withdrawal(String shipmentId, SupplierId sellerId, SupplierId buyerId)
      implements TradeStatement {

    @Override
    public String subject() {
      return shipmentId;
    }
  }

  /**
   * Someone named the seller as a supplier of the buyer.
   *
   * @param basis absent means documented
   * @param custody absent where nobody said
   */
  record Link(
      SupplierId sellerId,
      SupplierId buyerId,
      List<HsCode> hs,
      Instant since,
      @Nullable String document,
      @Nullable LinkBasis basis,
      @Nullable CustodyModel custody)
      implements TradeStatement {

    public Link {
      hs = List.copyOf(hs);
    }

    @Override
    public String subject() {
      return sellerId + ">" + buyerId;
    }
  }

  /** A document says that the seller supplies the buyer no more. */
  record Termination(SupplierId sellerId, SupplierId buyerId, Instant terminatedAt, String document)
      implements TradeStatement {

    @Override
    public String subject() {
      return sellerId + ">" + buyerId;
    }
  }
}
