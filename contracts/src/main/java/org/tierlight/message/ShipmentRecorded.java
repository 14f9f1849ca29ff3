package org.tierlight.message;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.CustodyModel;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.LinkBasis;
import org.tierlight.vocabulary.Money;
import org.tierlight.vocabulary.SupplierId;

/**
 * Goods went from a seller to a buyer. Two records of one shipment id: the later (by time, then id)
 * replaces the earlier.
 *
 * @param value in the reporting currency; absent where the sender named none
 * @param originalValue as sent, where it was in another currency
 * @param basis absent means documented
 * @param custody absent where nobody said
 */
public record ShipmentRecorded(
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
    implements ShipmentFact {}
