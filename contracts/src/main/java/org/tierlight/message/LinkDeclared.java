package org.tierlight.message;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.CustodyModel;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.SupplierId;

/**
 * Someone named a seller as supplier of a buyer, without a shipment; it weighs nothing in shares.
 *
 * @param basis absent means documented
 * @param custody absent where nobody said
 */
public record LinkDeclared(
    SupplierId sellerId,
    SupplierId buyerId,
    List<HsCode> hs,
    Instant since,
    @Nullable String document,
    @Nullable LinkBasis basis,
    @Nullable CustodyModel custody)
    implements ShipmentFact {

  public LinkDeclared {
    hs = List.copyOf(hs);
  }
}
