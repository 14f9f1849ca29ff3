package org.tierlight.risk.orders;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.explanation.ChainLink;
import org.tierlight.risk.indicator.Factor;
import org.tierlight.risk.legal.LegalReason;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.SupplierId;

/**
 * What is known of the one who sells, as far as an order asks.
 *
 * @param name absent for a supplier that only other records speak of
 * @param standing of now
 * @param alertChain behind its alert strength, from itself to the cause
 * @param listedChain behind its legal flag; empty where none is raised
 * @param law of the product of the order, on the day of the order
 * @param product the product factor of the order's product from the seller's place; empty where no
 *     product was named
 * @param goods declared or seen to be sold
 * @param coverage c: how much of what it buys is known (method.md section 1)
 * @param undisclosed m: how much is not; 0 for one that takes from nature
 */
public record Seller(
    SupplierId supplier,
    @Nullable String name,
    Standing standing,
    List<ChainLink> alertChain,
    List<ChainLink> listedChain,
    List<LegalReason> law,
    Optional<Factor> product,
    List<HsCode> goods,
    double coverage,
    double undisclosed) {

  public Seller {
    alertChain = List.copyOf(alertChain);
    listedChain = List.copyOf(listedChain);
    law = List.copyOf(law);
    goods = List.copyOf(goods);
  }
}
